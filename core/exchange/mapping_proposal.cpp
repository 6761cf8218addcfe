// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping_proposal.h"

#include "core/base/text.h"
#include "core/exchange/heading_words.h"
#include "core/exchange/recogniser.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace somo {

namespace {

/// The folded words by which files call a field, the most usual first.
struct FieldNames {
    Field field;
    const char16_t *names; // separated by |
};

constexpr std::array fieldNames{
    FieldNames{Field::orderCode, u"ma don hang|ma don|ma hoa don|so don hang|so hoa don|don hang|ma dh|so dh|ma hd|so hd|so ct|so chung tu|order id|order code|order no|order number|order|invoice no|invoice number|invoice"},
    FieldNames{Field::orderOrderedOn, u"ngay dat hang|ngay dat|ngay ban|ngay mua|ngay don hang|ngay tao don|ngay tao|ngay hoa don|ngay lap|ngay chung tu|ngay ct|thoi gian dat hang|thoi gian tao|thoi gian|ngay|order date|order time|ordered on|date|sale date|invoice date|created at|created time|day created|date created|created on|created"},
    FieldNames{Field::orderStatus, u"trang thai don hang|trang thai|tinh trang|trang thai xu ly|order status|status"},
    FieldNames{Field::orderConfirmedOn, u"ngay xac nhan|ngay duyet|confirmed on|confirmed at"},
    FieldNames{Field::orderShippedOn, u"ngay giao hang|ngay gui hang|ngay gui|ngay xuat kho|ship date|shipped on|shipped at"},
    FieldNames{Field::orderCompletedOn, u"ngay hoan thanh|ngay hoan tat|thoi gian hoan thanh|ngay giao thanh cong|completed on|completed at|delivered at|delivery date"},
    FieldNames{Field::orderCancelledOn, u"ngay huy|thoi gian huy|cancelled on|cancelled at|canceled at"},
    FieldNames{Field::orderPaidOn, u"ngay thanh toan|thoi gian thanh toan|paid on|paid at|payment time"},
    FieldNames{Field::orderChannel, u"kenh ban hang|kenh ban|kenh|nguon don|nguon|nen tang|channel|sales channel|source|platform"},
    FieldNames{Field::orderCampaign, u"chien dich|campaign"},
    FieldNames{Field::orderPerson, u"nhan vien ban hang|nhan vien ban|nguoi ban|nhan vien|nv ban hang|nvbh|sale|nguoi phu trach|phu trach|sales person|salesperson|salesman|seller|staff|employee|sales rep"},
    FieldNames{Field::orderReferrer, u"nguoi gioi thieu|gioi thieu|referrer|referred by"},
    FieldNames{Field::orderPayer, u"nguoi tra tien|don vi thanh toan|payer"},
    FieldNames{Field::orderProvince, u"tinh giao hang|tinh thanh giao hang|shipping province"},
    FieldNames{Field::orderDiscount, u"giam gia hoa don|giam gia don hang|chiet khau don hang|tong giam gia|order discount"},
    FieldNames{Field::orderShipping, u"phi van chuyen|phi giao hang|phi ship|tien ship|shipping fee|shipping"},
    FieldNames{Field::orderTax, u"vat|thue|thue gtgt|tien thue|tax"},
    FieldNames{Field::orderFee, u"phi san|phi dich vu|phi|fee|fees"},
    FieldNames{Field::orderRefunded, u"so tien hoan|tien hoan|so tien hoan lai|tien hoan lai|so tien hoan tra|tien hoan tra|refund amount|refunded amount|refunded|refund"},
    FieldNames{Field::orderReference, u"ma tham chieu|tham chieu|ma don san|ma don hang san|ma don tren san|ma don hang kenh ban|ma don goc tren san|tags|tag|reference|reference code|platform order id|channel order id"},
    FieldNames{Field::orderNote, u"ghi chu don hang|ghi chu don|ghi chu hoa don|order note|order notes"},
    FieldNames{Field::customerCode, u"ma khach hang|ma khach|ma kh|customer code|customer id|customer no"},
    FieldNames{Field::customerName, u"ten khach hang|khach hang|ten khach|ho ten khach hang|ho va ten|ho ten|nguoi mua|ten nguoi mua|nguoi nhan|ten nguoi nhan|khach|customer name|customer|buyer|buyer name|recipient|client"},
    FieldNames{Field::customerKind, u"loai khach|loai khach hang|customer type"},
    FieldNames{Field::customerGroup, u"nhom khach|nhom khach hang|customer group"},
    FieldNames{Field::customerPhone, u"so dien thoai|dien thoai|sdt|so dt|dt|di dong|so dien thoai khach|dien thoai khach hang|phone|phone number|mobile|tel"},
    FieldNames{Field::customerEmail, u"email|e mail|thu dien tu"},
    FieldNames{Field::customerAddress, u"dia chi|dia chi khach hang|dia chi nhan hang|dia chi giao hang|address|shipping address"},
    FieldNames{Field::customerProvince, u"tinh thanh pho|tinh thanh|tinh|thanh pho|khu vuc|province|state|city|region"},
    FieldNames{Field::customerSegment, u"phan khuc|hang khach|segment"},
    FieldNames{Field::customerGender, u"gioi tinh|gender|sex"},
    FieldNames{Field::customerBirthYear, u"nam sinh|birth year"},
    FieldNames{Field::customerBirthday, u"ngay sinh|sinh nhat|ngay thang nam sinh|birthday|date of birth|dob"},
    FieldNames{Field::customerNote, u"ghi chu khach hang|ghi chu|note|notes"},
    FieldNames{Field::lineNo, u"stt dong|dong|line no|line"},
    FieldNames{Field::lineProduct, u"ma san pham|ma hang|ma hang hoa|ma sp|ma vat tu|sku san pham|sku phan loai hang|sku|product code|product id|item code|item no"},
    FieldNames{Field::lineName, u"ten san pham|ten hang|ten hang hoa|san pham|ten sp|mat hang|hang hoa|dien giai|product name|product|item name|item|description"},
    FieldNames{Field::lineProductGroup, u"nhom hang|nhom san pham|danh muc|loai hang|nganh hang|product group|category|product category"},
    FieldNames{Field::lineQuantity, u"so luong|so luong ban|sl|sl ban|quantity|qty|units|count"},
    FieldNames{Field::lineUnitPrice, u"don gia|gia ban|gia|gia uu dai|don gia ban|gia san pham|unit price|price|selling price|lineitem price"},
    FieldNames{Field::lineDiscount, u"giam gia|chiet khau|tien giam|tien chiet khau|discount|line discount"},
    FieldNames{Field::lineNet, u"thanh tien|doanh thu|doanh so|so tien|tong tien|tong cong|tien hang|tri gia|amount|line total|total|net amount|revenue|sales"},
    FieldNames{Field::lineUnitCost, u"gia von|gia nhap|unit cost|cost|cost price"},
    FieldNames{Field::lineReturned, u"so luong tra|sl tra|so luong tra lai|returned quantity|returned"},
    FieldNames{Field::returnCode, u"ma phieu tra|ma tra hang|so phieu tra|ma phieu|return code|return id|return no"},
    FieldNames{Field::returnOrder, u"ma don hang|ma don|ma hoa don|so hoa don|ma hd|so hd|don goc|ma don goc|don hang|order id|order code|order no|order number|order|original order"},
    FieldNames{Field::returnOn, u"ngay tra hang|ngay tra|thoi gian tra|ngay nhan hang tra|return date|returned on|ngay|date"},
    FieldNames{Field::personCode, u"ma nhan vien|ma nv|msnv|nguoi ban|nhan vien|employee code|employee id|staff code|person code"},
    FieldNames{Field::channel, u"kenh ban hang|kenh ban|kenh|channel"},
    FieldNames{Field::province, u"tinh thanh pho|tinh thanh|tinh|province"},
    FieldNames{Field::paymentCode, u"ma phieu thu|so phieu thu|ma thanh toan|ma giao dich|so phieu|payment code|payment id|transaction id|receipt no"},
    FieldNames{Field::paymentOrder, u"ma don hang|ma don|ma hoa don|so hoa don|ma hd|so hd|don hang|order id|order code|order no|order number|order|invoice no"},
    FieldNames{Field::paymentOn, u"ngay thanh toan|ngay thu|ngay tra tien|ngay giao dich|thoi gian thanh toan|payment date|paid on|date|ngay|thoi gian"},
    FieldNames{Field::paymentAmount, u"so tien thanh toan|so tien|so tien thu|da thanh toan|tien thu|da tra|gia tri|amount|paid amount|paid"},
    FieldNames{Field::paymentMethod, u"phuong thuc thanh toan|hinh thuc thanh toan|phuong thuc|hinh thuc|payment method|method"},
    FieldNames{Field::personName, u"ten nhan vien|ho va ten|ho ten|ten|nhan vien|employee name|full name|name"},
    FieldNames{Field::personTeam, u"nhom|doi|to|phong|phong ban|bo phan|team|department"},
    FieldNames{Field::personLead, u"truong nhom|doi truong|to truong|lead|team lead|is lead"},
    FieldNames{Field::personFrom, u"ngay vao lam|ngay bat dau|tu ngay|vao lam|start date|hire date|from"},
    FieldNames{Field::personTo, u"ngay nghi viec|ngay nghi|den ngay|nghi viec|end date|to"},
    FieldNames{Field::personBaseSalary, u"luong co ban|luong cung|luong|base salary|salary"},
    FieldNames{Field::personRegions, u"khu vuc phu trach|khu vuc|vung|dia ban|regions|region|territory"},
    FieldNames{Field::targetMetric, u"chi tieu|chi so|loai muc tieu|metric|kpi"},
    FieldNames{Field::targetSubject, u"nhan vien|ma nhan vien|nguoi ban|doi|nhom|doi tuong|cua|subject|person|team|sales person"},
    FieldNames{Field::targetPeriod, u"ky|thang|quy|ky muc tieu|period|month|quarter"},
    FieldNames{Field::targetValue, u"muc tieu|gia tri muc tieu|gia tri|target|target value|value|quota"},
    FieldNames{Field::targetWeight, u"trong so|ty trong|weight"},
    FieldNames{Field::targetDirection, u"chieu|huong|direction"},
    FieldNames{Field::targetFilter, u"loc|pham vi|filter|scope"},
    FieldNames{Field::productCode, u"ma san pham|ma hang|ma hang hoa|ma sp|sku|ma vat tu|ma|product code|product id|item code|code"},
    FieldNames{Field::productName, u"ten san pham|ten hang|ten hang hoa|san pham|ten sp|mat hang|ten|product name|product|item name|name"},
    FieldNames{Field::productGroup, u"nhom hang|nhom san pham|danh muc|loai hang|nhom|product group|category|group"},
    FieldNames{Field::productParentGroup, u"nhom cha|nhom hang cha|nganh hang|parent group|parent category"},
    FieldNames{Field::productUnit, u"don vi tinh|dvt|don vi|unit"},
    FieldNames{Field::productPrice, u"gia ban|don gia|gia|gia niem yet|price|list price|unit price"},
    FieldNames{Field::productCost, u"gia von|gia nhap|cost|unit cost|cost price"},
    FieldNames{Field::productCostFrom, u"gia von tu ngay|ap dung tu|tu ngay|cost from"},
    FieldNames{Field::activityCode, u"ma hoat dong|activity code|activity id"},
    FieldNames{Field::activityOn, u"ngay lien he|ngay goi|ngay cham soc|ngay gap|ngay thuc hien|ngay|thoi gian|activity date|contacted on|call date|date"},
    FieldNames{Field::activityAt, u"gio|time"},
    FieldNames{Field::activityPerson, u"nguoi lien he|nhan vien cham soc|nguoi thuc hien|nhan vien|nguoi phu trach|phu trach|nv|done by|contacted by|staff|sales person|employee"},
    FieldNames{Field::activityCustomer, u"khach hang|ten khach hang|ten khach|ma khach hang|ma khach|khach|customer|customer name|client|contact"},
    FieldNames{Field::activityKind, u"hinh thuc lien he|loai hoat dong|hoat dong|hinh thuc|kenh lien he|activity type|activity|interaction|contact type"},
    FieldNames{Field::activityNote, u"noi dung trao doi|noi dung|ket qua|ghi chu|dien bien|notes|note|details|content|outcome|summary"},
    FieldNames{Field::expenseCode, u"ma phieu chi|so phieu chi|ma khoan chi|expense code|expense id|voucher no"},
    FieldNames{Field::expenseOn, u"ngay chi|ngay chi tieu|ngay thanh toan|ngay|thoi gian|expense date|spent on|date"},
    FieldNames{Field::expenseCategory, u"hang muc chi|loai chi phi|loai chi|khoan muc|hang muc|muc chi|nhom chi|danh muc chi|danh muc|expense category|expense type|category"},
    FieldNames{Field::expenseAmount, u"so tien chi|so tien|tien chi|chi phi|da chi|expense amount|spent|amount|cost"},
    FieldNames{Field::expensePerson, u"nguoi chi|nhan vien|nguoi thanh toan|spent by|paid by|staff|employee"},
    FieldNames{Field::expenseCustomer, u"khach hang|ten khach hang|ten khach|khach|for customer|customer|client"},
    FieldNames{Field::expenseNote, u"noi dung chi|noi dung|dien giai|ghi chu|ly do|muc dich|description|note|notes|purpose|memo"},
    FieldNames{Field::dealCode, u"ma co hoi|ma deal|ma thuong vu|opportunity id|deal id|deal code"},
    FieldNames{Field::dealName, u"ten co hoi|co hoi|thuong vu|ten deal|opportunity name|opportunity|deal name|deal"},
    FieldNames{Field::dealCustomer, u"khach hang|ten khach hang|ten khach|ma khach hang|khach|cong ty|account|account name|company|customer|customer name|client"},
    FieldNames{Field::dealPerson, u"nguoi phu trach|phu trach|nhan vien|nhan vien kinh doanh|nv|owner|deal owner|sales agent|sales person|staff"},
    FieldNames{Field::dealProduct, u"san pham|hang|dich vu|product|item|service"},
    FieldNames{Field::dealStage, u"giai doan|giai doan co hoi|tinh trang co hoi|trang thai co hoi|stage|deal stage|sales stage|pipeline stage"},
    FieldNames{Field::dealAmount, u"gia tri du kien|gia tri co hoi|gia tri|so tien|deal value|deal amount|close value|amount|value"},
    FieldNames{Field::dealOpenedOn, u"ngay tao|ngay mo|ngay bat dau|created date|create date|opened on|engage date|start date"},
    FieldNames{Field::dealExpectedOn, u"ngay du kien chot|du kien chot|ngay chot du kien|ngay du kien|expected close date|expected close|expected on"},
    FieldNames{Field::dealClosedOn, u"ngay chot|ngay dong|ngay ket thuc|close date|closed date|closed on"},
    FieldNames{Field::dealNextStep, u"buoc tiep theo|viec tiep theo|next step|next action"},
    FieldNames{Field::dealNextOn, u"ngay buoc tiep theo|ngay viec tiep theo|hen ngay|next step date|next action date"},
    FieldNames{Field::dealLostReason, u"ly do thua|ly do mat|lost reason|loss reason"},
    FieldNames{Field::dealLostNote, u"chi tiet ly do thua|lost note|loss details"},
    FieldNames{Field::dealNote, u"ghi chu|dien giai|note|notes|description"},
};

constexpr std::array kinds{ImportKind::people,  ImportKind::products, ImportKind::customers, ImportKind::orders,
                           ImportKind::returns, ImportKind::payments, ImportKind::targets, ImportKind::activities, ImportKind::expenses,
                           ImportKind::deals};

const FieldNames &namesOf(Field field)
{
    static const FieldNames none{Field::orderAt, u""};
    const auto found = std::ranges::find(fieldNames, field, &FieldNames::field);
    return found == fieldNames.end() ? none : *found;
}

std::vector<std::vector<Field>> neededFields(ImportKind kind)
{
    switch (kind) {
    case ImportKind::orders:
        return {{Field::orderOrderedOn}, {Field::lineProduct, Field::lineName}, {Field::lineNet, Field::lineUnitPrice}};
    case ImportKind::returns: return {{Field::returnOrder}, {Field::returnOn}, {Field::lineProduct, Field::lineNo}, {Field::lineQuantity}};
    case ImportKind::payments: return {{Field::paymentOrder}, {Field::paymentOn}, {Field::paymentAmount}};
    case ImportKind::people: return {{Field::personCode, Field::personName}};
    case ImportKind::targets: return {{Field::targetSubject}, {Field::targetPeriod}, {Field::targetValue}};
    case ImportKind::products: return {{Field::productCode, Field::productName}};
    case ImportKind::customers: return {{Field::customerName, Field::customerCode, Field::customerPhone}};
    case ImportKind::activities: return {{Field::activityOn}, {Field::activityKind}, {Field::activityCustomer, Field::activityNote}};
    case ImportKind::expenses: return {{Field::expenseOn}, {Field::expenseCategory}, {Field::expenseAmount}};
    case ImportKind::deals: return {{Field::dealStage}, {Field::dealCustomer, Field::dealName}, {Field::dealAmount}};
    case ImportKind::stock: break;
    }
    return {};
}

bool isReady(const Profile &profile)
{
    for (const std::vector<Field> &group : neededFields(profile.kind)) {
        const bool there = std::ranges::any_of(group, [&](Field field) {
            return profile.columns.contains(field) || (profile.unpivot && (profile.unpivot->into == field || field == Field::targetPeriod));
        });
        if (!there)
            return false;
    }
    return true;
}

/// What goes by its name where the file has no code.
struct Borrowed {
    ImportKind kind;
    Field name;
    Field code;
};
constexpr std::array borrowed{
    Borrowed{ImportKind::orders, Field::lineName, Field::lineProduct},
    Borrowed{ImportKind::products, Field::productName, Field::productCode},
    Borrowed{ImportKind::people, Field::personName, Field::personCode},
};

void borrow(Profile &profile)
{
    for (const Borrowed &each : borrowed) {
        const auto name = profile.columns.find(each.name);
        if (profile.kind == each.kind && name != profile.columns.end() && !profile.columns.contains(each.code))
            profile.columns.emplace(each.code, name->second);
    }
}

void giveBack(Profile &profile)
{
    for (const Borrowed &each : borrowed) {
        const auto name = profile.columns.find(each.name);
        const auto code = profile.columns.find(each.code);
        if (profile.kind == each.kind && name != profile.columns.end() && code != profile.columns.end() && name->second == code->second)
            profile.columns.erase(code);
    }
}

/// Exports of shops repeat an order's total beside its lines ("Tổng tiền"): where quantity and price of the line are there, that
/// is no line's amount, and taking it for one would change what each product sold.
void leaveOrderTotal(Mapping &mapping, const TableSample &sample)
{
    const auto has = [&](Field field) { return std::ranges::find(mapping.fields, std::optional(field)) != mapping.fields.end(); };
    if (!has(Field::lineQuantity) || !has(Field::lineUnitPrice))
        return;
    constexpr std::array<QStringView, 3> totals{u"tong tien", u"tong cong", u"total"};
    for (size_t column = 0; column < mapping.fields.size(); ++column) {
        const QString heading = plainHeading(sample.columns[column].header);
        const bool isTotal = std::ranges::any_of(totals, [&](QStringView total) { return heading.startsWith(total); });
        if (mapping.fields[column] == Field::lineNet && isTotal)
            mapping.fields[column].reset();
    }
}

} // namespace

QStringView headingWordsOf(Field field)
{
    return namesOf(field).names;
}

std::span<const ImportKind> importableKinds()
{
    return kinds;
}

bool isKnownHeading(const QString &header)
{
    if (fieldFromName(header.toStdString()))
        return true;
    const QString heading = plainHeading(header);
    return std::ranges::any_of(fieldNames, [&](const FieldNames &names) { return headingCloseness(heading, names.names) > 900; });
}

Mapping proposeMapping(const TableSample &sample, ImportKind kind)
{
    Mapping mapping;
    mapping.kind = kind;
    mapping.fields.resize(sample.columns.size());
    std::vector<HeadingMatch> candidates;
    for (size_t column = 0; column < sample.columns.size(); ++column) {
        const QString &header = sample.columns[column].header;
        const QString heading = plainHeading(header);
        const auto own = fieldFromName(header.toStdString());
        for (const Field field : fieldsOf(kind)) {
            const int score = own == field ? 2000 : headingCloseness(heading, namesOf(field).names);
            // Of two columns that are called alike the one with values is the better; an empty one needs the whole name.
            const bool empty = sample.columns[column].values.isEmpty();
            if (score > 0 && !(empty && score < 900))
                candidates.push_back({empty ? score / 2 : score, column, size_t(field)});
        }
    }
    for (const HeadingMatch &match : closestMatches(std::move(candidates)))
        mapping.fields[match.column] = Field(match.meaning);
    leaveOrderTotal(mapping, sample);
    for (size_t column = 0; column < mapping.fields.size(); ++column) {
        if (mapping.fields[column] != Field::orderStatus)
            continue;
        for (const QString &word : sample.columns[column].values)
            mapping.statuses.emplace_back(word, proposeStatus(word));
    }
    return mapping;
}

ImportKind guessKind(const TableSample &sample)
{
    ImportKind best = ImportKind::orders;
    int bestScore = -1;
    // Orders first: what could be several kinds is most often a list of orders.
    constexpr std::array tried{ImportKind::orders,    ImportKind::returns, ImportKind::payments, ImportKind::products,
                               ImportKind::customers, ImportKind::targets, ImportKind::people,
                               ImportKind::activities, ImportKind::expenses, ImportKind::deals};
    for (const ImportKind kind : tried) {
        const Mapping mapping = proposeMapping(sample, kind);
        const int found = int(std::ranges::count_if(mapping.fields, [](const auto &field) { return field.has_value(); }));
        const int score = found * 10 - int(missingFields(mapping).size()) * 15;
        if (score > bestScore) {
            bestScore = score;
            best = kind;
        }
    }
    return best;
}

QString proposeStatus(const QString &word)
{
    struct Words {
        const char16_t *part;
        const char16_t *state;
    };
    // The first that is found: "Đã hủy giao hàng" is cancelled before it is on its way.
    static constexpr std::array parts{
        Words{u"huy", u"cancelled"},          Words{u"cancel", u"cancelled"},     Words{u"that bai", u"cancelled"},    Words{u"khong thanh cong", u"cancelled"},
        Words{u"chua", u"confirmed"},         Words{u"cho giao", u"confirmed"},   Words{u"hoan thanh", u"completed"},  Words{u"hoan tat", u"completed"},
        Words{u"thanh cong", u"completed"},   Words{u"da giao", u"completed"},    Words{u"da nhan", u"completed"},     Words{u"da ban", u"completed"},
        Words{u"complete", u"completed"},     Words{u"delivered", u"completed"},  Words{u"done", u"completed"},        Words{u"paid", u"completed"},
        Words{u"da thanh toan", u"completed"},Words{u"dang giao", u"shipped"},    Words{u"giao hang", u"shipped"},     Words{u"van chuyen", u"shipped"},
        Words{u"da gui", u"shipped"},         Words{u"ship", u"shipped"},         Words{u"transit", u"shipped"},       Words{u"nhap", u"draft"},
        Words{u"phieu tam", u"draft"},        Words{u"draft", u"draft"},          Words{u"xac nhan", u"confirmed"},    Words{u"xu ly", u"confirmed"},
        Words{u"moi", u"confirmed"},          Words{u"cho", u"confirmed"},        Words{u"confirm", u"confirmed"},     Words{u"pending", u"confirmed"},
        Words{u"processing", u"confirmed"},   Words{u"open", u"confirmed"},       Words{u"new", u"confirmed"},
    };
    const QString text = QString(u' ' + plainHeading(word));
    for (const Words &each : parts) {
        if (text.contains(QString(u' ' + QStringView(each.part).toString())))
            return QStringView(each.state).toString();
    }
    return {};
}

QString dateFormatLike(DateOrder order, const QString &example)
{
    if (order == DateOrder::found)
        return QStringLiteral("auto");
    const auto sign = std::find_if(example.begin(), example.end(), [](QChar each) { return !each.isDigit(); });
    const QChar between = sign == example.end() || sign->isSpace() ? QChar(u'/') : *sign;
    QStringList parts{QStringLiteral("d"), QStringLiteral("M"), QStringLiteral("yyyy")};
    if (order == DateOrder::monthFirst)
        parts.swapItemsAt(0, 1);
    if (order == DateOrder::yearFirst)
        parts.swapItemsAt(0, 2);
    return parts.join(between);
}

std::vector<std::vector<Field>> missingFields(const Mapping &mapping)
{
    std::vector<std::vector<Field>> missing;
    for (const std::vector<Field> &group : neededFields(mapping.kind)) {
        const bool there = std::ranges::any_of(group, [&](Field field) { return std::ranges::find(mapping.fields, std::optional(field)) != mapping.fields.end(); });
        if (!there)
            missing.push_back(group);
    }
    return missing;
}

Profile profileOf(const Mapping &mapping, const TableSample &sample, const QString &name)
{
    Profile profile;
    profile.name = name;
    profile.title = name;
    profile.kind = mapping.kind;
    profile.headerRow = sample.headerRow;
    profile.date = mapping.date;
    profile.decimal = mapping.decimal;
    for (size_t column = 0; column < mapping.fields.size() && column < sample.columns.size(); ++column) {
        const auto &field = mapping.fields[column];
        if (!field)
            continue;
        ColumnSpec spec;
        spec.columns.push_back(sample.columns[column].ref);
        if (*field == Field::orderStatus) {
            for (const auto &[word, state] : mapping.statuses) {
                if (!state.isEmpty())
                    spec.map.emplace_back(word, MapTarget{state, std::nullopt});
            }
        }
        profile.columns[*field] = std::move(spec);
    }
    if (mapping.kind == ImportKind::orders) {
        if (!profile.columns.contains(Field::orderCode)) {
            profile.columns[Field::orderCode].fromRow = true;
            profile.grain = Grain::order;
        }
        // What an order pays once stands on every one of its lines.
        for (const Field field : {Field::orderDiscount, Field::orderShipping, Field::orderTax, Field::orderFee, Field::orderRefunded}) {
            if (const auto found = profile.columns.find(field); found != profile.columns.end())
                found->second.oncePerOrder = profile.grain == Grain::line;
        }
    }
    borrow(profile);
    if (mapping.kind == ImportKind::targets && !profile.columns.contains(Field::targetMetric))
        profile.columns[Field::targetMetric].value = QStringLiteral("revenue");
    return profile;
}

namespace {

/// The state that the profile reads the word as, as the mapper does; empty where it knows none: it is refused until it is
/// matched, so nothing is proposed that isn't so.
QString knownStatus(const ColumnSpec &spec, const QString &word)
{
    const QString alike = folded(word);
    const auto find = [&](const auto &fits) -> std::optional<QString> {
        const auto known = std::ranges::find_if(spec.map, [&](const auto &entry) { return fits(entry.first); });
        return known == spec.map.end() ? std::nullopt : std::optional(known->second.text);
    };
    if (const auto spelt = find([&](const QString &key) { return key == word; }))
        return *spelt;
    if (const auto retyped = find([&](const QString &key) { return !key.endsWith(u'*') && folded(key) == alike; }))
        return *retyped;
    std::optional<QString> begun;
    qsizetype longest = -1;
    for (const auto &[key, target] : spec.map) {
        const QString beginning = folded(key.chopped(key.endsWith(u'*') ? 1 : 0).trimmed());
        if (key.endsWith(u'*') && alike.startsWith(beginning) && beginning.size() > longest) {
            begun = target.text;
            longest = beginning.size();
        }
    }
    if (begun)
        return *begun;
    if (spec.defaultValue)
        return *spec.defaultValue;
    constexpr std::array<QStringView, 5> states{u"draft", u"confirmed", u"shipped", u"completed", u"cancelled"};
    return std::ranges::find(states, QStringView(alike)) == states.end() ? QString() : alike;
}

} // namespace

Mapping mappingOf(const Profile &from, const TableSample &sample)
{
    Profile profile = from;
    giveBack(profile);
    Mapping mapping;
    mapping.kind = profile.kind;
    mapping.date = profile.date;
    mapping.decimal = profile.decimal;
    mapping.fields.resize(sample.columns.size());
    const auto names = [&](const ColumnRef &ref, size_t column) {
        if (const int *number = std::get_if<int>(&ref))
            return *number == int(column) + 1;
        return folded(std::get<QString>(ref)) == folded(sample.columns[column].header);
    };
    for (const auto &[field, spec] : profile.columns) {
        for (size_t column = 0; column < sample.columns.size(); ++column) {
            const auto is = [&](const ColumnRef &ref) { return names(ref, column); };
            if (!mapping.fields[column] && (std::ranges::any_of(spec.columns, is) || std::ranges::any_of(spec.alternatives, is))) {
                mapping.fields[column] = field;
                if (field == Field::orderStatus) {
                    for (const QString &word : sample.columns[column].values) {
                        mapping.statuses.emplace_back(word, knownStatus(spec, word));
                    }
                }
                break;
            }
        }
    }
    return mapping;
}

Profile changedProfile(const Profile &profile, const Mapping &changed, const TableSample &sample)
{
    const Mapping before = mappingOf(profile, sample);
    if (changed == before)
        return profile;
    Profile made = profileOf(changed, sample, profile.name);
    if (changed.kind != profile.kind)
        return made;
    Profile result = profile;
    giveBack(result);
    giveBack(made);
    result.date = changed.date;
    result.decimal = changed.decimal;
    result.mappingFree = false;
    for (size_t column = 0; column < changed.fields.size(); ++column) {
        const auto &was = before.fields[column];
        const auto &now = changed.fields[column];
        if (was != now && was && std::ranges::find(changed.fields, was) == changed.fields.end())
            result.columns.erase(*was);
        if (was != now && now)
            result.columns[*now] = made.columns[*now];
    }
    if (const auto status = result.columns.find(Field::orderStatus); status != result.columns.end() && changed.statuses != before.statuses) {
        for (const auto &[word, state] : changed.statuses) {
            auto &map = status->second.map;
            std::erase_if(map, [&word = word](const auto &entry) { return entry.first == word; });
            if (!state.isEmpty())
                map.insert(map.begin(), {word, MapTarget{state, std::nullopt}});
        }
    }
    borrow(result);
    return result;
}

namespace {

bool isNoneFitting(ErrorCode code)
{
    return code == ErrorCode::noProfileFits || code == ErrorCode::profileLacksColumns || code == ErrorCode::codeColumnUnread;
}

} // namespace

Result<std::optional<Profile>> recogniseAnyKind(const QString &path, const std::vector<Profile> &candidates)
{
    const QString fileName = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const bool there = QFileInfo::exists(path);
        Error error = there ? failure(ErrorCode::fileUnreadable, {file.errorString()}) : failure(ErrorCode::fileNotFound, {path});
        error.place.file = fileName;
        return error;
    }
    std::optional<RecognisedProfile> best;
    std::optional<Error> strange; // a misspelt field in a file of field names
    constexpr std::array tried{ImportKind::orders,    ImportKind::returns, ImportKind::payments, ImportKind::products,
                               ImportKind::customers, ImportKind::targets, ImportKind::people,
                               ImportKind::activities, ImportKind::expenses, ImportKind::deals};
    for (const LookedAt where : {LookedAt::firstSheet, LookedAt::everySheet}) {
        for (const ImportKind kind : tried) {
            auto found = recogniseClosest(file, fileName, kind, candidates, where);
            if (!found) {
                const ErrorCode code = found.error().code;
                if (code == ErrorCode::unknownField || (code == ErrorCode::headerTwice && !strange))
                    strange = found.error();
                else if (!isNoneFitting(code) && code != ErrorCode::headerTwice && code != ErrorCode::fieldNotOfKind)
                    return found.error();
                continue;
            }
            if (isReady(found->profile) && (!best || found->columns > best->columns))
                best = std::move(found).value();
        }
        // Further sheets of the same profile belong to the table.
        if (best && where == LookedAt::firstSheet) {
            const auto whole = recogniseClosest(file, fileName, best->profile.kind, candidates, LookedAt::everySheet);
            const bool isSame = whole && whole->profile.name == best->profile.name;
            if (isSame && (whole->profile.file.sheetName == best->profile.file.sheetName || !whole->profile.file.parts.empty()))
                best->profile = whole->profile;
        }
        if (best || strange)
            break;
    }
    if (!best && strange)
        return *strange;
    return best ? std::optional(std::move(best->profile)) : std::nullopt;
}

} // namespace somo
