# SPDX-License-Identifier: GPL-3.0-or-later
# An installer with its own file type; `windeployqt` brings Qt's libraries and plugins into the installation.
find_program(SOMO_WINDEPLOYQT windeployqt HINTS ${Qt6_DIR}/../../../bin)
if(SOMO_WINDEPLOYQT AND TARGET somo)
    install(CODE "execute_process(COMMAND \"${SOMO_WINDEPLOYQT}\" --no-translations --release \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/somo.exe\" COMMAND_ERROR_IS_FATAL ANY)")
endif()
set(CPACK_GENERATOR NSIS)
set(CPACK_NSIS_DISPLAY_NAME "Somo ${PROJECT_VERSION}")
set(CPACK_NSIS_PACKAGE_NAME "Somo")
set(CPACK_PACKAGE_EXECUTABLES somo Somo)
set(CPACK_NSIS_MODIFY_PATH ON)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
    WriteRegStr SHCTX "Software\Classes\.somo" "" "Somo.Book"
    WriteRegStr SHCTX "Software\Classes\Somo.Book" "" "Somo book"
    WriteRegStr SHCTX "Software\Classes\Somo.Book\shell\open\command" "" '"$INSTDIR\bin\somo.exe" "%1"'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
    DeleteRegKey SHCTX "Software\Classes\Somo.Book"
    DeleteRegKey SHCTX "Software\Classes\.somo"
]])
