/* Units between the threads of a run, in order and in bounded number. */
#ifndef CMQ_CLI_QUEUE_H
#define CMQ_CLI_QUEUE_H

#include <pthread.h>

#include "cli/unit.h"

/* Bytes of text that may wait, whatever the number of threads: one unit more may be there. */
#ifndef CMQ_MAX_QUEUE
#define CMQ_MAX_QUEUE (128u * 1024 * 1024)
#endif

typedef struct {
    pthread_mutex_t lock;
    pthread_cond_t changed; /* few threads wait, and each change may matter to any */
    struct {
        cli_unit *unit;
        bool done;
    } * slots;
    size_t size;
    uint64_t filled, taken, written; /* units so far */
    uint64_t waiting;                /* bytes of text in the slots */
    bool ended;                      /* no more units will come */
    bool stopped;                    /* nobody wants more */
} cli_queue;

bool cli_queue_init(cli_queue *queue, size_t size);
void cli_queue_free(cli_queue *queue);

/* Waits for room. False, and the unit stays the caller's, when the queue was stopped. */
bool cli_queue_fill(cli_queue *queue, cli_unit *unit);
void cli_queue_end(cli_queue *queue);
void cli_queue_stop(cli_queue *queue);

/* The next unit to work on, and its slot; NULL when there will be none. */
cli_unit *cli_queue_take(cli_queue *queue, size_t *slot);
void cli_queue_done(cli_queue *queue, size_t slot);

/* The next unit to write, which is the caller's from then on; NULL when all are written. With `wait` false, NULL also
 * when it is not done yet: *idle tells. */
cli_unit *cli_queue_next(cli_queue *queue, bool wait, bool *idle);

#endif
