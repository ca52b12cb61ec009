#include <cxxabi.h>

// GCC's threads on MinGW destroy what a thread owns in the order in which its kinds were first used in the
// process. If the memory of thread_local variables comes before their destructors, each thread that used one
// with a destructor (Qt has such) fails as it ends, with a lock held, and the process never ends. So before
// anything else runs, this makes the destructors come first.
namespace {

[[maybe_unused]] const int destructorsComeFirst = abi::__cxa_thread_atexit([](void*) {}, nullptr, nullptr);

} // namespace
