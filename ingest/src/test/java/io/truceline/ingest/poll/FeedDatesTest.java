package io.truceline.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDatesTest {
    private static final FeedDates DATES = new FeedDates();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tue, 04 Mar 2031 09:05:06 +0200 | 2031-03-04T07:05:06Z",
                "Tue,4 Mar 31 9:05 EST | 2031-03-04T14:05:00Z",
                "4 March 2031 09:05:06 UT | 2031-03-04T09:05:06Z",
                "Tues, 4th Sept 2031 09:05:06 GMT+0530 | 2031-09-04T03:35:06Z",
                "Tue Mar 04 09:05:06 2031 | 2031-03-04T09:05:06Z",
                "Tue Mar  4 09:05:06 EET 2031 | 2031-03-04T07:05:06Z",
                "March 4, 2031 - 3:07pm | 2031-03-04T15:07:00Z",
                "Mar. 4, 2031, 12:07 a.m. | 2031-03-04T00:07:00Z",
                "4 Mar 2031 | 2031-03-04T00:00:00Z",
                "04-Mar-2031 09:05 | 2031-03-04T09:05:00Z",
                "2031-03-04T09:05:06.123456+02:00 | 2031-03-04T07:05:06Z",
                "2031-03-04T09:05Z | 2031-03-04T09:05:00Z",
                "2031-03-04t09:05:06z | 2031-03-04T09:05:06Z",
                "2031-03-04 09:05:06 -00:30 | 2031-03-04T09:35:06Z",
                "20310304T090506Z | 2031-03-04T09:05:06Z",
                "20310304 | 2031-03-04T00:00:00Z",
                "2031-063 | 2031-03-04T00:00:00Z",
                "2031-03 | 2031-03-01T00:00:00Z",
                "2031 | 2031-01-01T00:00:00Z",
                "2031-03-04T24:00:00Z | 2031-03-05T00:00:00Z",
                "2031-03-04T23:59:60Z | 2031-03-04T23:59:59Z",
                "04.03.2031 09:05 | 2031-03-04T09:05:00Z",
                "03/04/2031 09:05 | 2031-03-04T09:05:00Z",
                "25/04/2031 | 2031-04-25T00:00:00Z",
                "2031/3/4 09:05:06 | 2031-03-04T09:05:06Z",
                "1930381506 | 2031-03-04T09:05:06Z",
                "1930381506000 | 2031-03-04T09:05:06Z",
                "Di, 04 Mär 2031 09:05:06 +0100 | 2031-03-04T08:05:06Z",
                "mar., 04 mars 2031 09:05:06 +0000 | 2031-03-04T09:05:06Z",
                "4 марта 2031 09:05 MSK | 2031-03-04T06:05:00Z",
                "Τρι, 04 Μαρ 2031 09:05:06 EET | 2031-03-04T07:05:06Z",
                "2031년 03월 04일 09:05:06 | 2031-03-04T00:05:06Z",
                "Tue, 04 Mar 2031 09:05:06 Europe/Paris | 2031-03-04T08:05:06Z"
            })
    void parse_possibleDate_isRead(String text, Instant instant) {
        assertThat(DATES.parse(text)).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "now",
                "yesterday",
                "Tue, 04 Mar",
                "30 Feb 2031",
                "2031-13-01",
                "2031-02-29T00:00:00Z",
                "2031-03-04T25:00:00Z",
                "2031-03-04T09:61:00Z",
                "2031-03-04T09:05:61Z",
                "Tue, 04 Mar 2031 09:05:06 +zz:00",
                "Tue, 04 Mar 2031 09:05:06 +9900",
                "0003-01-01",
                "9999-12-31",
                "31231-01-01",
                "09:05:06",
                "Mar Mar Mar",
                "1 2 3 4 5 Mar 2031",
                "<p>2031</p> or so"
            })
    void parse_impossibleDate_isRefused(String text) {
        assertThat(DATES.parse(text)).isNull();
    }

    @Test
    void parse_hugeText_isRefusedQuickly() {
        assertThat(DATES.parse("1".repeat(5_000_000))).isNull();
        assertThat(DATES.parse("Mar ".repeat(1_000_000))).isNull();
    }
}
