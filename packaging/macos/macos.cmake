# SPDX-License-Identifier: GPL-3.0-or-later
# A bundle that opens .somo books; `macdeployqt` brings Qt into it.
if(TARGET somo)
    set_target_properties(somo PROPERTIES MACOSX_BUNDLE ON MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/Info.plist.in
        MACOSX_BUNDLE_GUI_IDENTIFIER org.somo.Somo MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
    find_program(SOMO_MACDEPLOYQT macdeployqt HINTS ${Qt6_DIR}/../../../bin)
    if(SOMO_MACDEPLOYQT)
        install(CODE "execute_process(COMMAND \"${SOMO_MACDEPLOYQT}\" \"\${CMAKE_INSTALL_PREFIX}/somo.app\" COMMAND_ERROR_IS_FATAL ANY)")
    endif()
endif()
set(CPACK_GENERATOR DragNDrop)
