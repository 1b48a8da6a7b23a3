package org.readout.engine.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://lake.example/news/accord-1",
                "http://www.lake.example/news/accord-1/",
                "//LAKE.example/news/accord-1#comments",
                "lake.example/news/accord-1?utm_source=mail&fbclid=x1",
                "https://lake.example:443/news/accord-1/amp/",
                "https://amp.lake.example/news/accord-1",
                "https://m.lake.example/amp/news/accord-1?amp=1",
                "https://lake.example/news/accord-1.amp",
                "https://lake.example/news/accord-1/index.html",
                "https://www.google.com/amp/s/lake.example/news/accord-1",
                "https://lake-example.cdn.ampproject.org/c/s/lake.example/news/accord-1?usqp=mq331"
            })
    void onePageHasManyAddresses(String url) {
        assertThat(PageUrl.of(url)).contains(new PageUrl("lake.example", "/news/accord-1"));
    }

    @Test
    void whatTellsPagesApartStays() {
        assertThat(PageUrl.of("https://lake.example/story?page=2&id=7"))
                .contains(new PageUrl("lake.example", "/story?id=7&page=2"));
        assertThat(PageUrl.of("https://hill.example/news/accord-1"))
                .isNotEqualTo(PageUrl.of("https://lake.example/news/accord-1"));
        assertThat(PageUrl.of("https://lake.example/champ")).contains(new PageUrl("lake.example", "/champ"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "accord", "mailto:petra", "https://", "https:///news"})
    void whatIsNoAddressOfAPageIsNone(String url) {
        assertThat(PageUrl.of(url)).isEmpty();
    }
}
