package org.readout.engine.story;

import java.util.Arrays;

/** Points for numbers, and who has most of them. */
final class Tally {

    private int[] numbers = new int[256];
    private int[] points = new int[256];
    private int size;

    /** @param number not negative */
    void add(int number, int more) {
        int slot = slot(number);
        if (points[slot] == 0) {
            numbers[slot] = number;
            size++;
        }
        points[slot] += more;
        if (size > numbers.length / 2) {
            grow();
        }
    }

    /**
     * The numbers with most points, the largest number first among equals.
     *
     * @param most how many at most
     * @param points least that counts
     * @param smallest number that counts
     */
    int[] highest(int most, int points, int smallest) {
        long[] ranked = new long[size];
        int count = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (this.points[i] >= points && numbers[i] >= smallest) {
                ranked[count++] = (long) -this.points[i] << 32 | Integer.MAX_VALUE - numbers[i];
            }
        }
        Arrays.sort(ranked, 0, count);
        int[] highest = new int[Math.min(most, count)];
        for (int i = 0; i < highest.length; i++) {
            highest[i] = Integer.MAX_VALUE - (int) ranked[i];
        }
        return highest;
    }

    private int slot(int number) {
        int slot = Keys.mixed(number) & numbers.length - 1;
        while (points[slot] != 0 && numbers[slot] != number) {
            slot = slot + 1 & numbers.length - 1;
        }
        return slot;
    }

    private void grow() {
        int[] before = numbers;
        int[] pointsBefore = points;
        numbers = new int[before.length * 2];
        points = new int[before.length * 2];
        for (int i = 0; i < before.length; i++) {
            if (pointsBefore[i] != 0) {
                int slot = slot(before[i]);
                numbers[slot] = before[i];
                points[slot] = pointsBefore[i];
            }
        }
    }
}
