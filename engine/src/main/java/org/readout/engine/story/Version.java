package org.readout.engine.story;

/**
 * An article that had been published before and has changed since.
 *
 * @param of the id of its first version
 * @param number from 2
 */
public record Version(String of, int number) {

    public Version {
        if (number < 2) {
            throw new IllegalArgumentException("version " + number + " of " + of + " is no later one");
        }
    }
}
