package io.truceline.standalone.newsroom;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How a language writes days and times, as {@code languages.yaml} says.
 *
 * @param weekdays Monday first
 * @param onWeekdays the same with the preposition: "on Monday", "в среду"
 * @param months January first, as they stand in a date
 * @param day pattern of {@code {day}}, from {@code <d>} and {@code <month>}
 * @param date pattern of {@code {date}}, from {@code <d>}, {@code <month>} and {@code <year>}
 * @param direction ltr or rtl
 */
record Language(
        List<String> weekdays,
        List<String> onWeekdays,
        List<String> months,
        String day,
        String date,
        String direction) {
    /** The forms that a placeholder can ask for. */
    static final Set<String> FORMS = Set.of("weekday", "on", "day", "date", "time", "year");

    Language {
        Fault.unless(weekdays != null && weekdays.size() == 7, "weekdays: seven are needed, Monday first");
        Fault.unless(onWeekdays != null && onWeekdays.size() == 7, "onWeekdays: seven are needed, Monday first");
        Fault.unless(months != null && months.size() == 12, "months: twelve are needed");
        Fault.missing("day", day);
        Fault.missing("date", date);
        Fault.unless("ltr".equals(direction) || "rtl".equals(direction), "direction: allowed are ltr and rtl");
    }

    /** A moment in one of {@link #FORMS}. */
    String write(String form, ZonedDateTime moment) {
        int weekday = moment.getDayOfWeek().getValue() - 1;
        return switch (form) {
            case "weekday" -> weekdays.get(weekday);
            case "on" -> onWeekdays.get(weekday);
            case "day" -> pattern(day, moment);
            case "date" -> pattern(date, moment);
            case "time" -> String.format(Locale.ROOT, "%02d:%02d", moment.getHour(), moment.getMinute());
            case "year" -> Integer.toString(moment.getYear());
            default -> throw new Fault("found {" + form + "}, allowed are " + FORMS);
        };
    }

    private String pattern(String pattern, ZonedDateTime moment) {
        return pattern.replace("<d>", Integer.toString(moment.getDayOfMonth()))
                .replace("<month>", months.get(moment.getMonthValue() - 1))
                .replace("<year>", Integer.toString(moment.getYear()));
    }
}
