#include "cli/queue.h"

#include <stdlib.h>

bool cli_queue_init(cli_queue *queue, size_t size) {
    *queue = (cli_queue){.size = size};
    queue->slots = calloc(size, sizeof *queue->slots);
    if (!queue->slots) return false;
    if (pthread_mutex_init(&queue->lock, NULL) == 0) {
        if (pthread_cond_init(&queue->changed, NULL) == 0) return true;
        pthread_mutex_destroy(&queue->lock);
    }
    free(queue->slots);
    return false;
}

void cli_queue_free(cli_queue *queue) {
    for (size_t i = 0; i < queue->size; i++) cli_unit_free(queue->slots[i].unit);
    free(queue->slots);
    pthread_cond_destroy(&queue->changed);
    pthread_mutex_destroy(&queue->lock);
}

static void S_change(cli_queue *queue) {
    pthread_cond_broadcast(&queue->changed);
    pthread_mutex_unlock(&queue->lock);
}

bool cli_queue_fill(cli_queue *queue, cli_unit *unit) {
    pthread_mutex_lock(&queue->lock);
    while (!queue->stopped && queue->filled != queue->written &&
           (queue->filled - queue->written == queue->size || queue->waiting > CMQ_MAX_QUEUE))
        pthread_cond_wait(&queue->changed, &queue->lock);
    bool stopped = queue->stopped;
    if (!stopped) {
        size_t slot = (size_t)(queue->filled++ % queue->size);
        queue->slots[slot].unit = unit;
        queue->slots[slot].done = false;
        queue->waiting += unit->text_len;
    }
    S_change(queue);
    return !stopped;
}

void cli_queue_end(cli_queue *queue) {
    pthread_mutex_lock(&queue->lock);
    queue->ended = true;
    S_change(queue);
}

void cli_queue_stop(cli_queue *queue) {
    pthread_mutex_lock(&queue->lock);
    queue->stopped = true;
    S_change(queue);
}

cli_unit *cli_queue_take(cli_queue *queue, size_t *slot) {
    cli_unit *unit = NULL;
    pthread_mutex_lock(&queue->lock);
    while (!queue->stopped && queue->taken == queue->filled && !queue->ended)
        pthread_cond_wait(&queue->changed, &queue->lock);
    if (!queue->stopped && queue->taken < queue->filled) {
        *slot = (size_t)(queue->taken++ % queue->size);
        unit = queue->slots[*slot].unit;
    }
    pthread_mutex_unlock(&queue->lock);
    return unit;
}

void cli_queue_done(cli_queue *queue, size_t slot) {
    pthread_mutex_lock(&queue->lock);
    queue->slots[slot].done = true;
    S_change(queue);
}

cli_unit *cli_queue_next(cli_queue *queue, bool wait, bool *idle) {
    cli_unit *unit = NULL;
    pthread_mutex_lock(&queue->lock);
    size_t slot = (size_t)(queue->written % queue->size);
    for (;;) {
        bool there = queue->written < queue->filled;
        *idle = !(there && queue->slots[slot].done) && !(queue->ended && !there) && !queue->stopped;
        if (!*idle || !wait) break;
        pthread_cond_wait(&queue->changed, &queue->lock);
    }
    if (!*idle && !queue->stopped && queue->written < queue->filled) {
        unit = queue->slots[slot].unit;
        queue->slots[slot].unit = NULL;
        queue->waiting -= unit->text_len;
        queue->written++;
    }
    S_change(queue);
    return unit;
}
