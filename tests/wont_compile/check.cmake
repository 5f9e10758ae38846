# Compiles FILE without and with its forbidden line; see CMakeLists.txt beside this.

set(compile ${COMPILER} -std=c++20 -fsyntax-only -fno-diagnostics-color -I ${INCLUDE})
set(ENV{LC_ALL} C) # the compiler's words in English

file(STRINGS ${FILE} expected REGEX "^// expects: ")
list(LENGTH expected count)
if(NOT count EQUAL 1)
    message(FATAL_ERROR "${FILE} has ${count} lines `// expects: …`; it must have one")
endif()
string(REPLACE "// expects: " "" expected "${expected}")

execute_process(COMMAND ${compile} ${FILE} RESULT_VARIABLE result ERROR_VARIABLE words)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "without its forbidden line ${FILE} must compile, but:\n${words}")
endif()

execute_process(COMMAND ${compile} -DFORBIDDEN ${FILE} RESULT_VARIABLE result ERROR_VARIABLE words)
if(result EQUAL 0)
    message(FATAL_ERROR "the forbidden line of ${FILE} compiles")
endif()
string(FIND "${words}" "${expected}" at)
if(at EQUAL -1)
    message(FATAL_ERROR "the forbidden line of ${FILE} fails for another reason than `${expected}`:\n${words}")
endif()
