package io.truceline.enrich.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says everything that is wrong in the rule files, one line each: file, rule, what was found, what is allowed. */
final class RuleCheck {
    private static final List<String> KINDS = List.of("active", "passive", "nominal", "act", "bare");

    private RuleCheck() {}

    static List<String> settings(Settings settings) {
        List<String> wrong = new ArrayList<>();
        if (settings.threshold() <= 0 || settings.threshold() >= 1) {
            wrong.add("settings.yaml: threshold: found " + settings.threshold() + ", allowed is between 0 and 1");
        }
        settings.mentions().stream()
                .filter(m -> !settings.reasons().containsKey(m.reason()))
                .forEach(m -> wrong.add("settings.yaml: mentions: no reason \"" + m.reason() + "\" under reasons"));
        return wrong;
    }

    static List<String> grammar(String name, GrammarFile file, Map<String, GrammarFile> all, Settings settings) {
        List<String> wrong = new ArrayList<>();
        if (!file.use().isEmpty() && !all.containsKey(file.use())) {
            wrong.add(name + ".yaml: use: no grammar file \"" + file.use() + "\"");
        }
        Set<String> seen = new HashSet<>();
        for (FrameRow frame : file.frames()) {
            if (!seen.add(frame.id())) {
                wrong.add(name + ".yaml: two rules are called " + frame.id());
            }
            wrong.addAll(frame(name, frame));
        }
        for (Modifier modifier : file.modifiers()) {
            if (!seen.add(modifier.id())) {
                wrong.add(name + ".yaml: two rules are called " + modifier.id());
            }
            if (modifier.reason() != null && !settings.reasons().containsKey(modifier.reason())) {
                wrong.add(name + ".yaml: " + modifier.id() + ": no reason \"" + modifier.reason()
                        + "\" in settings.yaml");
            }
        }
        return wrong;
    }

    private static List<String> frame(String name, FrameRow frame) {
        if (!KINDS.contains(frame.kind())) {
            return List.of(
                    name + ".yaml: " + frame.id() + ": kind: found \"" + frame.kind() + "\", allowed are " + KINDS);
        }
        try {
            Frame.of(frame);
            return List.of();
        } catch (IllegalArgumentException e) {
            return List.of(name + ".yaml: " + e.getMessage());
        }
    }

    static List<String> parties(PartyFile file) {
        List<String> wrong = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (PartyRow row : file.parties()) {
            if (!ids.add(row.id())) {
                wrong.add("parties.yaml: two parties are called " + row.id());
            }
            if (!row.id().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                wrong.add("parties.yaml: id \"" + row.id() + "\": allowed are a-z, 0-9 and inner hyphens");
            }
            if (row.names().isEmpty()) {
                wrong.add("parties.yaml: " + row.id() + ": needs at least one name");
            }
        }
        file.stems().keySet().stream()
                .filter(id -> !ids.contains(id))
                .forEach(id -> wrong.add("parties.yaml: stems: no party \"" + id + "\""));
        for (ConflictRow conflict : file.conflicts()) {
            conflict.sides().stream()
                    .flatMap(List::stream)
                    .filter(id -> !ids.contains(id))
                    .forEach(id -> wrong.add("parties.yaml: conflict " + conflict.id() + ": no party \"" + id + "\""));
        }
        return wrong;
    }

    static List<String> words(String name, PartyWords words, PartyFile file) {
        Set<String> ids = file.parties().stream().map(PartyRow::id).collect(Collectors.toSet());
        return Stream.concat(words.names().keySet().stream(), words.adjectives().keySet().stream())
                .filter(id -> !ids.contains(id))
                .sorted()
                .map(id -> name + ".yaml: parties: no party \"" + id + "\" in parties.yaml")
                .toList();
    }
}
