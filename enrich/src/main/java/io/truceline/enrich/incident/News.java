package io.truceline.enrich.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is worth telling between one alert and the next, in plain words. */
final class News {
    private News() {}

    /** The changes from what was told to what is to tell; empty if there is nothing to tell. */
    static List<String> between(Told before, Told now) {
        List<String> changes = new ArrayList<>();
        voices(before, now, changes);
        tolls("Killed", before.killed(), now.killed(), changes);
        tolls("Wounded", before.wounded(), now.wounded(), changes);
        if (now.outlets() >= 2 && now.outlets() >= 2 * Math.max(1, before.outlets())) {
            changes.add("Independent outlets for one accusation: " + before.outlets() + " → " + now.outlets());
        }
        if (now.severity().compareTo(before.severity()) < 0) {
            changes.add("Severity " + before.severity().word() + " → "
                    + now.severity().word());
        }
        if (now.certainty().compareTo(before.certainty()) < 0) {
            changes.add("Certainty " + before.certainty().word() + " → "
                    + now.certainty().word());
        }
        if (now.precision().compareTo(before.precision()) < 0) {
            changes.add("Place now known: " + now.place());
        }
        return changes;
    }

    private static void voices(Told before, Told now, List<String> changes) {
        List<String> denials = now.denials().stream()
                .filter(d -> !before.denials().contains(d))
                .toList();
        List<String> accusers = new ArrayList<>();
        for (String direction : now.accusations()) {
            String accuser = direction.substring(0, direction.indexOf('>'));
            String accused = direction.substring(direction.indexOf('>') + 1);
            if (!before.accusations().contains(direction) && !accusers.contains(accuser)) {
                accusers.add(accuser);
                changes.add(voice(before, accuser, accused, denials.contains(accuser)));
            }
        }
        denials.stream().filter(d -> !accusers.contains(d)).forEach(d -> changes.add(d + " denies"));
    }

    private static String voice(Told before, String accuser, String accused, boolean denies) {
        boolean inTurn = before.accusations().stream().anyMatch(a -> a.endsWith(">" + accuser));
        if (denies && inTurn) {
            return accuser + " denies, and accuses in turn";
        }
        if (accused.equals(Wording.UNNAMED)) {
            return (accuser.equals("outlets") ? "Outlets report" : accuser + " reports")
                    + " a violation, naming no party";
        }
        String verb = accuser.equals("outlets") ? "Outlets report of their own: violation by " : accuser + " accuses ";
        return verb + accused + (inTurn ? " in turn" : "");
    }

    private static void tolls(
            String what, Map<String, Integer> before, Map<String, Integer> now, List<String> changes) {
        now.forEach((by, figure) -> {
            Integer old = before.get(by);
            if (!figure.equals(old)) {
                changes.add(what + (old == null ? ": " : " " + old + " → ") + figure + ", said by " + by);
            }
        });
    }
}
