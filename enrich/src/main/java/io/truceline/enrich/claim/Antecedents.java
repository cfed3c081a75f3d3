package io.truceline.enrich.claim;

import io.truceline.contract.record.Part;
import io.truceline.enrich.text.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom "the army" or "the ministry" means: the last actor named before in the text that goes by the same word, as in "the
 * Sudanese army". Without one it names nobody: a headline or the place of the story is no evidence.
 */
final class Antecedents {
    private static final int REMEMBERED = 40;
    private static final int SHORT_WORD = 3;

    private final Parties parties;
    private final Deque<Named> named = new ArrayDeque<>();

    /** An actor named in the text, with the words that it goes by. */
    private record Named(PartyRow row, Set<String> words) {}

    Antecedents(Parties parties) {
        this.parties = parties;
    }

    /** Puts the party meant in the place of each nameless mention that can be resolved. */
    void resolve(List<Passage> passages) {
        for (int k = 0; k < passages.size(); k++) {
            Passage passage = passages.get(k);
            if (passage.part() == Part.TEXT && !passage.parties().isEmpty()) {
                passages.set(k, resolved(passage));
            }
        }
    }

    private Passage resolved(Passage passage) {
        List<PartyMention> mentions = new ArrayList<>();
        for (PartyMention mention : passage.parties()) {
            PartyRow row = mention.row() == null ? meant(passage, mention) : mention.row();
            mentions.add(new PartyMention(row, mention.from(), mention.to(), mention.core(), mention.whole()));
            if (mention.row() != null) {
                remember(new Named(mention.row(), words(passage, mention.from(), mention.to())));
            }
        }
        return passage.with(mentions);
    }

    private void remember(Named actor) {
        named.addFirst(actor);
        if (named.size() > REMEMBERED) {
            named.removeLast();
        }
    }

    private @Nullable PartyRow meant(Passage passage, PartyMention mention) {
        if (!isDefinite(passage, mention)) {
            return null;
        }
        Set<String> words = words(passage, mention.core(), Math.min(mention.to(), endOfName(passage, mention)));
        return named.stream()
                .filter(n -> !words.isEmpty() && n.words().containsAll(words))
                .findFirst()
                .map(Named::row)
                .orElse(null);
    }

    /** "The army" is one that was named before; "rebels" may be others. */
    private boolean isDefinite(Passage passage, PartyMention mention) {
        Token first = passage.token(mention.core());
        boolean glued = mention.core() > passage.from()
                && parties.isDefinite(passage.token(mention.core() - 1).norm());
        return parties.isDefinite(first.norm()) || parties.isDefinite(beforeApostrophe(first.norm())) || glued;
    }

    private static int endOfName(Passage passage, PartyMention mention) {
        for (int k = mention.core(); k < mention.to(); k++) {
            if (passage.token(k).is("'s")) {
                return k;
            }
        }
        return mention.to();
    }

    private static String beforeApostrophe(String word) {
        int at = word.indexOf('\'');
        return at < 0 ? "" : word.substring(0, at + 1);
    }

    private Set<String> words(Passage passage, int from, int to) {
        Set<String> words = new TreeSet<>();
        for (int k = from; k < to; k++) {
            String norm = passage.token(k).norm();
            String bare = norm.substring(norm.indexOf('\'') + 1);
            if (bare.length() > SHORT_WORD) {
                words.add(parties.alike(bare));
            }
        }
        return words;
    }
}
