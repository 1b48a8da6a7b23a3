package org.readout.cli;

import me.tongfei.progressbar.ProgressBarConsumer;

/** Shows no progress: nobody sits at the terminal, or the work is short. */
final class Unseen implements ProgressBarConsumer {

    @Override
    public int getMaxRenderedLength() {
        return 0;
    }

    @Override
    public void accept(String rendered) {}

    @Override
    public void close() {}
}
