package org.readout.engine.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyIndexTest {

    private final KeyIndex index = new KeyIndex(1 << 13);

    @Test
    void theLatestHolderOfAKeyIsNamedFirst() {
        index.add(7, 1);
        index.add(8, 1);
        index.add(7, 2);
        assertThat(holders(7)).containsExactly(2, 1);
        assertThat(holders(8)).containsExactly(1);
        assertThat(holders(9)).isEmpty();
    }

    @Test
    void whatFitsIsKeptWhileTheIndexGrows() {
        for (int holder = 0; holder < 1 << 13; holder++) {
            index.add(holder * 31, holder);
        }
        assertThat(holders(0)).containsExactly(0);
        assertThat(holders(5000 * 31)).containsExactly(5000);
    }

    @Test
    void theOldestAreForgottenOnceItIsFull() {
        for (int holder = 0; holder < 1 << 14; holder++) {
            index.add(holder, holder);
        }
        assertThat(holders(0)).isEmpty();
        assertThat(holders(1 << 13)).containsExactly(1 << 13);
    }

    @Test
    void aKeyThatEverybodyHoldsNamesFew() {
        for (int holder = 0; holder < 1000; holder++) {
            index.add(3, holder);
        }
        assertThat(holders(3)).hasSize(64).startsWith(999, 998);
    }

    private List<Integer> holders(int key) {
        List<Integer> holders = new ArrayList<>();
        index.each(key, holders::add);
        return holders;
    }
}
