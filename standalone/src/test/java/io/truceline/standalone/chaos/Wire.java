package io.truceline.standalone.chaos;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes invented paragraphs: reports of violations in invented villages, and other news. */
final class Wire {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final List<String> SYLLABLES =
            List.of("gar", "vaz", "lor", "nak", "tush", "mer", "dil", "ber", "shen", "kar", "zor", "tal", "bin", "rud");
    private static final List<String> WHO = List.of("Teachers", "Farmers", "Traders", "Doctors", "Anglers", "Painters");
    private static final List<String> DO = List.of("discussed", "counted", "praised", "missed", "repaired", "sold");
    private static final List<String> WHAT = List.of(
            "the old bridge", "two hundred lamps", "a new timetable", "the harvest", "a stone oven", "the museum");
    private static final List<Sides> PAIRS = List.of(
            new Sides("Armenian", "Azerbaijani"),
            new Sides("Indian", "Pakistani"),
            new Sides("Thai", "Cambodian"),
            new Sides("Ukrainian", "Russian"));

    private final Random random;
    private final String day;

    /** Who accuses whom, by their adjectives. */
    private record Sides(String accuser, String accused) {}

    /** One invented event that several outlets report. */
    record Event(String accuser, String accused, String village) {}

    Wire(Random random, LocalDate today) {
        this.random = random;
        this.day = DAY.format(today);
    }

    Event event() {
        Sides sides = PAIRS.get(random.nextInt(PAIRS.size()));
        boolean turned = random.nextBoolean();
        return new Event(
                turned ? sides.accused() : sides.accuser(), turned ? sides.accuser() : sides.accused(), village());
    }

    /** A report of an event; the first side may accuse, or the second in turn. */
    List<String> report(Event event, boolean inTurn, int wounded) {
        String by = inTurn ? event.accused() : event.accuser();
        String whom = inTurn ? event.accuser() : event.accused();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(whom + " forces violated the ceasefire on " + day + " near the village of " + event.village()
                + ", the " + by + " Defence Ministry said. " + wounded + " soldiers were wounded.");
        paragraphs.addAll(otherNews());
        return paragraphs;
    }

    List<String> otherNews() {
        List<String> paragraphs = new ArrayList<>();
        for (int k = 0; k < 6; k++) {
            paragraphs.add(sentence() + " " + sentence() + " " + sentence());
        }
        return paragraphs;
    }

    private String sentence() {
        return any(WHO) + " of ward " + random.nextInt(10_000) + " " + any(DO) + " " + any(WHAT) + " for the "
                + (2 + random.nextInt(900)) + "th time, " + village() + " radio tells.";
    }

    private String village() {
        StringBuilder name = new StringBuilder();
        for (int k = 0; k < 4; k++) {
            name.append(any(SYLLABLES));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
