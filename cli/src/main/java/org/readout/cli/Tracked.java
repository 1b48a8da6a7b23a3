package org.readout.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** A stream that remembers its first fault: writers in between may wrap or swallow what it throws. */
final class Tracked extends OutputStream {

    private final OutputStream to;
    private Optional<IOException> fault = Optional.empty();

    Tracked(OutputStream to) {
        this.to = to;
    }

    private interface Step {
        void run() throws IOException;
    }

    private void tracked(Step step) throws IOException {
        try {
            step.run();
        } catch (IOException e) {
            fault = fault.isEmpty() ? Optional.of(e) : fault;
            throw e;
        }
    }

    @Override
    public void write(int value) throws IOException {
        tracked(() -> to.write(value));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        tracked(() -> to.write(bytes, offset, length));
    }

    @Override
    public void flush() throws IOException {
        tracked(to::flush);
    }

    @Override
    public void close() throws IOException {
        tracked(to::close);
    }

    Optional<IOException> fault() {
        return fault;
    }
}
