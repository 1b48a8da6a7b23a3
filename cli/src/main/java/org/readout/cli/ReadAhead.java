package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * Takes from a slow source on a thread of its own while work goes on. No more than one batch waits.
 *
 * @param <T> what the source gives
 */
final class ReadAhead<T> implements AutoCloseable {

    private final int batch;
    /** An empty one stands behind the last. */
    private final BlockingQueue<Optional<T>> waiting;

    private final CompletableFuture<Void> source = new CompletableFuture<>();
    private final Thread reader;
    private boolean ended;

    /**
     * @param source gives its items to the consumer, one after the other, and returns after the last
     * @param batch most items given at once
     */
    ReadAhead(Consumer<Consumer<T>> source, int batch) {
        this.batch = batch;
        this.waiting = new ArrayBlockingQueue<>(batch);
        this.reader = Thread.ofPlatform().name("read-ahead").daemon().start(() -> read(source));
    }

    private void read(Consumer<Consumer<T>> all) {
        try {
            all.accept(item -> put(Optional.of(item)));
            source.complete(null);
        } catch (RuntimeException | Error e) {
            source.completeExceptionally(e);
        }
        end();
    }

    private void end() {
        try {
            waiting.put(Optional.empty());
        } catch (InterruptedException e) {
            // Closed: nobody waits for the end.
            Thread.currentThread().interrupt();
        }
    }

    private void put(Optional<T> item) {
        try {
            waiting.put(item);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody wants to read on", e);
        }
    }

    /**
     * The items that have arrived, at least one; none at the end. What the source threw is thrown after its last item.
     */
    List<T> next() {
        List<Optional<T>> taken = new ArrayList<>();
        if (!ended) {
            taken.add(take());
            waiting.drainTo(taken, batch - 1);
            ended = taken.getLast().isEmpty();
        }
        List<T> items = taken.stream().flatMap(Optional::stream).toList();
        if (items.isEmpty()) {
            rethrow();
        }
        return items;
    }

    private Optional<T> take() {
        try {
            return waiting.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        }
    }

    private void rethrow() {
        try {
            source.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Ends the reading, if need be before the source's end. */
    @Override
    public void close() {
        reader.interrupt();
    }
}
