package org.readout.engine.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A story that may still get articles: what its members add up to, and the members that may still be moved. */
final class OpenStory {

    /** An article that may still be moved to another story. */
    static final class Member {

        private final String id;
        private final long arrived;
        private final long day;
        private final Group group;
        private final boolean roundup;
        private Optional<StoryFeatures> features;
        private OpenStory story;
        private boolean left;

        /**
         * @param arrived the stream's day on its arrival, days since 1970
         * @param group the article by itself
         */
        Member(StoryFeatures features, long arrived, Group group, OpenStory story) {
            this.id = features.id();
            this.arrived = arrived;
            this.day = features.day().orElse(0L);
            this.group = group;
            this.roundup = features.roundup();
            this.features = Optional.of(features);
            this.story = story;
        }

        String id() {
            return id;
        }

        /** The stream's day on its arrival. */
        long arrived() {
            return arrived;
        }

        /** The day it counts from: its own where that is later than the stream's on its arrival, and not to come. */
        long since(long today) {
            return day > today ? arrived : Math.max(arrived, day);
        }

        Group group() {
            return group;
        }

        boolean roundup() {
            return roundup;
        }

        OpenStory story() {
            return story;
        }

        /** What was read of it, until the stream's word statistics have settled. */
        Optional<StoryFeatures> features() {
            return features;
        }

        void forgetFeatures() {
            features = Optional.empty();
        }
    }

    private final int number;
    private Optional<Group> group = Optional.empty();
    private List<Member> members = new ArrayList<>();
    private int left;
    /** Of what size it was when its members were last gone over. */
    private int checkedAt;

    private Optional<OpenStory> into = Optional.empty();
    /** Set while the index collects candidates. */
    private float score;

    OpenStory(int number) {
        this.number = number;
    }

    /** Itself, or the story it has become part of. */
    OpenStory current() {
        OpenStory current = this;
        while (current.into.isPresent()) {
            current = current.into.get();
        }
        if (current != this) {
            into = Optional.of(current);
        }
        return current;
    }

    int number() {
        return number;
    }

    String name() {
        return "s" + number;
    }

    /** What its articles add up to; empty for the story of a roundup, which nobody else joins. */
    Optional<Group> group() {
        return group;
    }

    /** In order of arrival, but for those that came with another story. */
    List<Member> members() {
        return members;
    }

    int checkedAt() {
        return checkedAt;
    }

    void checked() {
        checkedAt = members.size();
    }

    boolean isClosed() {
        return members.isEmpty();
    }

    void add(Member member) {
        members.add(member);
        member.story = this;
        if (!member.roundup()) {
            group = Optional.of(group.map(sum -> sum.plus(member.group())).orElse(member.group()));
        }
    }

    /** Takes over all of another story, which is closed by it. */
    void absorb(OpenStory other) {
        other.into = Optional.of(this);
        for (Member member : other.members) {
            member.story = this;
        }
        members.addAll(other.members);
        left += other.left;
        group = other.group
                .map(sum -> group.map(own -> own.plus(sum)).orElse(sum))
                .or(() -> group);
        other.close();
    }

    void close() {
        members = new ArrayList<>();
        group = Optional.empty();
        left = 0;
    }

    /** Its members that are still in the window. */
    List<Member> staying() {
        return members.stream().filter(member -> !member.left).toList();
    }

    /** One of its members has left the window; once most have, what they added is taken out. */
    void leave(Member member) {
        member.left = true;
        left++;
        if (left * 2 > members.size()) {
            List<Member> staying = staying();
            close();
            staying.forEach(this::add);
            checked();
        }
    }

    float score() {
        return score;
    }

    void score(float points) {
        score = points;
    }
}
