package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class ReadAheadTest {

    @Test
    void givesEverythingInOrderAndNoBatchLargerThanWanted() {
        List<Integer> all = new ArrayList<>();
        try (ReadAhead<Integer> ahead =
                new ReadAhead<>(taker -> IntStream.range(0, 1_000).forEach(taker::accept), 7)) {
            for (List<Integer> batch = ahead.next(); !batch.isEmpty(); batch = ahead.next()) {
                assertThat(batch).hasSizeBetween(1, 7);
                all.addAll(batch);
            }
            assertThat(ahead.next()).isEmpty();
        }
        assertThat(all).isEqualTo(IntStream.range(0, 1_000).boxed().toList());
    }

    @Test
    void givesWhatHasArrivedWithoutWaitingForMore() throws InterruptedException {
        SynchronousQueue<Integer> slow = new SynchronousQueue<>();
        try (ReadAhead<Integer> ahead = new ReadAhead<>(
                taker -> {
                    while (true) {
                        taker.accept(taken(slow));
                    }
                },
                32)) {
            slow.put(1);
            assertThat(ahead.next()).containsExactly(1);
            slow.put(2);
            assertThat(ahead.next()).containsExactly(2);
        }
    }

    @Test
    void aFaultOfTheSourceComesAfterItsItems() {
        try (ReadAhead<Integer> ahead = new ReadAhead<>(
                taker -> {
                    taker.accept(1);
                    throw new IllegalArgumentException("broken off");
                },
                32)) {
            assertThat(ahead.next()).containsExactly(1);
            assertThatThrownBy(ahead::next)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("broken off");
        }
    }

    @Test
    void closingBeforeTheEndIsQuiet() throws InterruptedException {
        BlockingQueue<Throwable> thrown = new LinkedBlockingQueue<>();
        Thread.UncaughtExceptionHandler usual = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> thrown.add(fault));
        try {
            ReadAhead<Integer> ahead =
                    new ReadAhead<>(taker -> IntStream.range(0, 100).forEach(taker::accept), 2);
            assertThat(ahead.next()).isNotEmpty();
            ahead.close();
            assertThat(thrown.poll(200, TimeUnit.MILLISECONDS)).isNull();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(usual);
        }
    }

    private static int taken(SynchronousQueue<Integer> slow) {
        try {
            return slow.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
