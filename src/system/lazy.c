#include "system/lazy.h"

#include <dlfcn.h>
#include <string.h>

bool lazy_load(const char *library, const char *const *names, size_t count, void *table) {
    void *handle = dlopen(library, RTLD_NOW | RTLD_LOCAL); /* never closed: it serves to the end */
    for (size_t i = 0; handle && i < count; i++) {
        void *symbol = dlsym(handle, names[i]);
        if (!symbol) return false;
        memcpy((char *)table + i * sizeof symbol, &symbol, sizeof symbol);
    }
    return handle != NULL;
}
