// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/care/script.h"

#include <QByteArray>

namespace somo::care {

/// Reads a script's document:
///
///     {"code":"after_delivery","name":"Sau giao hàng","purpose":"care",
///      "when":{"trigger":"order_completed","days":7},
///      "if":{"groups":["…"],"segments":["VIP"],"tags":["…"],"without_tags":["…"],"channels":["zalo"],"amount_from":"500000"},
///      "keep":14,"rest":30,
///      "steps":[{"channel":"zalo","title":"Hỏi thăm {tên} về {sản phẩm}","text":"Chào {xưng hô} {tên gọi}, …"},
///               {"wait":14,"channel":"call","text":"…"}]}
///
/// `when` takes "stage" for stage_reached and deal_stage_reached, "date" ("2026-11-20", or "11-20" for each year) for date. A
/// step's channel left out or "any": whichever the customer agreed to. Whether the script makes sense is checkScript's matter.
/// `fileName` is for errors. Refused: badJson, careScriptKey, careScriptValue, each with its place in the document.
Result<Script> scriptFromJson(const QByteArray &json, const Currency &currency, const QString &fileName = {});

/// The canonical document: scriptFromJson reads it back as the same script.
QByteArray scriptToJson(const Script &script, const Currency &currency);

} // namespace somo::care
