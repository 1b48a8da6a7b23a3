package org.readout.engine.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The names of one sentence, none overlapping another but for the parts of a compound token. */
final class Chunks {

    private final Chunk[] covering;
    private final List<Chunk> parts = new ArrayList<>();

    Chunks(int tokens) {
        covering = new Chunk[tokens];
    }

    /** Adds a name in place of all that it overlaps. */
    void put(Chunk chunk) {
        for (int i = chunk.first(); i < chunk.end(); i++) {
            covering(i).ifPresent(this::remove);
        }
        for (int i = chunk.first(); i < chunk.end(); i++) {
            covering[i] = chunk;
        }
    }

    /** Adds a name that is part of a token. */
    void putPart(Chunk chunk) {
        parts.add(chunk);
    }

    private void remove(Chunk chunk) {
        for (int i = chunk.first(); i < chunk.end(); i++) {
            covering[i] = null;
        }
    }

    Optional<Chunk> covering(int token) {
        return token >= 0 && token < covering.length ? Optional.ofNullable(covering[token]) : Optional.empty();
    }

    Optional<Chunk> startingAt(int token) {
        return covering(token).filter(chunk -> chunk.first() == token);
    }

    Optional<Chunk> endingAt(int end) {
        return covering(end - 1).filter(chunk -> chunk.end() == end);
    }

    Optional<Chunk> personAt(int token) {
        return startingAt(token).filter(Chunk::isPerson);
    }

    /** Every name in text order. */
    List<Chunk> all() {
        List<Chunk> all = new ArrayList<>(parts);
        for (int i = 0; i < covering.length; i++) {
            if (covering[i] != null && covering[i].first() == i) {
                all.add(covering[i]);
            }
        }
        all.sort(Comparator.comparing(Chunk::span));
        return all;
    }
}
