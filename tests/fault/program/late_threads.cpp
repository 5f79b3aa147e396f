// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded: the worker threads end late, while the process ends. Each is held where its clean-up
// first takes a lock, until the process has done what it does at its end; then it goes on. Says on
// standard error how many were held, and how many came through.
#include <atomic>
#include <dlfcn.h>
#include <pthread.h>
#include <semaphore.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace
{

constexpr time_t kPatience = 20;  // seconds, for what is expected at once

pthread_key_t key;
sem_t oneIsHeld;
sem_t processHasEnded;
sem_t oneCameThrough;
std::atomic<int> held{0};
std::atomic<int> released{0};
thread_local bool isEnding = false;
thread_local bool isHeld = false;

struct Start {
    void *(*function)(void *);
    void *argument;
};

bool wait(sem_t *signal)
{
    timespec until{};
    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec += kPatience;
    return sem_timedwait(signal, &until) == 0;
}

// Keys are cleaned up in the order in which they were made, and this one is the first.
extern "C" void ends(void *)
{
    isEnding = true;
}

extern "C" void *begin(void *given)
{
    const Start start = *static_cast<Start *>(given);
    delete static_cast<Start *>(given);
    pthread_setspecific(key, &key);
    return start.function(start.argument);
}

template <typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

int lock(int (*real)(pthread_rwlock_t *), pthread_rwlock_t *which)
{
    if (!isEnding || isHeld) {
        return real(which);
    }
    isHeld = true;
    ++held;
    sem_post(&oneIsHeld);
    wait(&processHasEnded);
    sem_post(&processHasEnded);  // for the next one
    const int result = real(which);
    ++released;
    sem_post(&oneCameThrough);
    return result;
}

__attribute__((constructor)) void atTheStart()
{
    if (pthread_key_create(&key, ends) != 0 || sem_init(&oneIsHeld, 0, 0) != 0 ||
        sem_init(&processHasEnded, 0, 0) != 0 || sem_init(&oneCameThrough, 0, 0) != 0) {
        std::abort();
    }
}

// The first library that is loaded ends last.
__attribute__((destructor)) void atTheEnd()
{
    wait(&oneIsHeld);
    sem_post(&processHasEnded);
    while (released < held && wait(&oneCameThrough)) {
    }
    std::fprintf(stderr, "late threads: %d held, %d released\n", held.load(), released.load());
}

}  // namespace

extern "C" int pthread_create(pthread_t *thread, const pthread_attr_t *attributes,
                              void *(*function)(void *), void *argument)
{
    static const auto real = next<decltype(&pthread_create)>("pthread_create");
    return real(thread, attributes, begin, new Start{function, argument});
}

extern "C" int pthread_rwlock_wrlock(pthread_rwlock_t *which)
{
    static const auto real = next<int (*)(pthread_rwlock_t *)>("pthread_rwlock_wrlock");
    return lock(real, which);
}

extern "C" int pthread_rwlock_rdlock(pthread_rwlock_t *which)
{
    static const auto real = next<int (*)(pthread_rwlock_t *)>("pthread_rwlock_rdlock");
    return lock(real, which);
}
