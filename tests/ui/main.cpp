// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include "ui/common/theme/apply_theme.h"
#include "ui/common/theme/somo_style.h"

#include <QApplication>

int main(int argc, char **argv)
{
    // Widgets are tested on real ones, without a display.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(new somo::SomoStyle);
    somo::applyTheme(somo::ThemeChoice::light, 13);
    return Catch::Session().run(argc, argv);
}
