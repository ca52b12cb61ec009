# covershift_precompile(TARGET SET): lets a target share a set of precompiled headers, where they are wanted.
function(covershift_precompile name set)
  if(COVERSHIFT_PRECOMPILE)
    target_precompile_headers(${name} REUSE_FROM ${set})
  endif()
endfunction()

# covershift_compile_fast(TARGET): it runs for seconds, so optimising it costs more than it gives. Not for Windows:
# GNU's linker takes 20 s over the many sections of what was not optimised.
function(covershift_compile_fast name)
  if(NOT WIN32)
    target_compile_options(${name} PRIVATE -O0)
  endif()
endfunction()

# covershift_forget_test_folders(TARGET): Qt6::Test tells each program the folder it is built in, for QFINDTESTDATA.
# Programs that differ in it can't share precompiled headers, and none of ours looks for its data so.
function(covershift_forget_test_folders name)
  target_compile_options(${name} PRIVATE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
endfunction()

# covershift_library(NAME [HEADERS ...] [SOURCES ...] [PUBLIC ...] [PRIVATE ...])
#
# One layer of the design. HEADERS are the contract: they stand below include/, the only directory that
# other targets see, and each must compile by itself (header verification). SOURCES stand below src/.
function(covershift_library name)
  cmake_parse_arguments(ARG "" "" "HEADERS;SOURCES;PUBLIC;PRIVATE" ${ARGN})
  list(TRANSFORM ARG_HEADERS PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/include/")
  add_library(${name} STATIC)
  target_sources(${name}
    PRIVATE ${ARG_SOURCES}
    PUBLIC FILE_SET HEADERS BASE_DIRS include FILES ${ARG_HEADERS})
  target_include_directories(${name} PRIVATE src)
  target_link_libraries(${name} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
  # In a unity build each source keeps its own Tr, which gives its texts their context.
  set_target_properties(${name} PROPERTIES
    UNITY_BUILD_UNIQUE_ID COVERSHIFT_SOURCE_ID
    UNITY_BUILD_CODE_BEFORE_INCLUDE "#define Tr COVERSHIFT_SOURCE_ID")
  if("Qt6::Widgets" IN_LIST ARG_PUBLIC OR "Qt6::Widgets" IN_LIST ARG_PRIVATE)
    covershift_precompile(${name} SharedWidgetHeaders)
  else()
    covershift_precompile(${name} SharedHeaders)
  endif()
endfunction()

# covershift_test(NAME SOURCES ... [LINK ...] [LABELS ...] [LAUNCHER ...])
#
# One QtTest program, run by ctest offscreen, in UTC and without the settings of whoever runs it. LAUNCHER is a
# command that ends in front of a program. Where the sandbox is left out, a test that needs it stands as a
# target that nothing builds or runs.
function(covershift_test name)
  cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINK;LABELS;LAUNCHER" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  add_executable(${name} ${ARG_SOURCES})
  if("Sandbox" IN_LIST ARG_LINK AND NOT TARGET Sandbox)
    set_target_properties(${name} PROPERTIES EXCLUDE_FROM_ALL ON)
    message(STATUS "${name} is left out: it needs the sandbox")
    return()
  endif()
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  target_link_libraries(${name} PRIVATE ${ARG_LINK} TestSupport Qt6::Test)
  if(COVERSHIFT_PRECOMPILE)
    covershift_precompile(${name} SharedTestHeaders)
    covershift_forget_test_folders(${name})
    # It is empty nearly always: what a test declares, it declares and includes in its own source.
    set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp" PROPERTIES
      SKIP_PRECOMPILE_HEADERS ON)
  endif()
  covershift_compile_fast(${name})
  target_compile_definitions(${name} PRIVATE COVERSHIFT_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
  set(command ${name})
  if(ARG_LAUNCHER)
    set(command ${ARG_LAUNCHER} $<TARGET_FILE:${name}>)
  endif()
  add_test(NAME ${name} COMMAND ${command})
  set_tests_properties(${name} PROPERTIES
    TIMEOUT ${ARG_TIMEOUT}
    LABELS "${ARG_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false")
endfunction()
