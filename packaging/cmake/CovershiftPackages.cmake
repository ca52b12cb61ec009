# CPack: a DEB on Linux; NSIS (also from Linux, after a cross build) and WiX on Windows; a disk image on macOS.
configure_file("${CMAKE_SOURCE_DIR}/LICENSE" "${CMAKE_CURRENT_BINARY_DIR}/licence.txt" COPYONLY)

set(CPACK_PACKAGE_NAME covershift)
set(CPACK_PACKAGE_VENDOR "The Covershift contributors")
set(CPACK_PACKAGE_CONTACT "The Covershift contributors <packages@covershift.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION_FILE "${CMAKE_CURRENT_SOURCE_DIR}/description.txt")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Covershift)
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_CURRENT_BINARY_DIR}/licence.txt")
set(CPACK_RESOURCE_FILE_README "${CMAKE_CURRENT_SOURCE_DIR}/description.txt")
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_STRIP_FILES ON)
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_OUTPUT_FILE_PREFIX "${CMAKE_BINARY_DIR}/packages")
if(TARGET covershift)
  set(CPACK_PACKAGE_EXECUTABLES covershift Covershift)
endif()

# Debian and Ubuntu. The libraries are found by their sonames; what is loaded by name at run time is named here.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, ca-certificates, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
  "libsecret-1-0, gnome-keyring | kwalletmanager, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

# Windows. The stub that CPack takes by itself is a 32-bit one, which does nothing under a 64-bit Wine.
set(CPACK_NSIS_DEFINES "Target amd64-unicode")
set(CPACK_NSIS_DISPLAY_NAME Covershift)
set(CPACK_NSIS_PACKAGE_NAME Covershift)
set(CPACK_NSIS_MUI_ICON "${CMAKE_CURRENT_SOURCE_DIR}/windows/covershift.ico")
set(CPACK_NSIS_MUI_UNIICON "${CMAKE_CURRENT_SOURCE_DIR}/windows/covershift.ico")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin/covershift-cli.exe")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON)
set(CPACK_NSIS_EXECUTABLES_DIRECTORY bin)
# The same for all versions: by it Windows knows that one replaces the other.
set(CPACK_WIX_UPGRADE_GUID "6122ABFA-85F7-4E9C-8D47-CCFDAA28A9E5")
set(CPACK_WIX_PRODUCT_ICON "${CMAKE_CURRENT_SOURCE_DIR}/windows/covershift.ico")
set(CPACK_WIX_PROGRAM_MENU_FOLDER Covershift)

# macOS. The licence lies in the image: attaching it to the image was given up by macOS 12.
set(CPACK_DMG_VOLUME_NAME Covershift)
set(CPACK_DMG_SLA_USE_RESOURCE_FILE_LICENSE OFF)

if(WIN32 AND CMAKE_HOST_WIN32)
  set(CPACK_GENERATOR NSIS WIX)
elseif(WIN32)
  set(CPACK_GENERATOR NSIS)
elseif(APPLE)
  set(CPACK_GENERATOR DragNDrop)
else()
  set(CPACK_GENERATOR DEB)
endif()
include(CPack)
