package io.truceline.enrich.claim;

import io.truceline.enrich.claim.Parties.How;
import io.truceline.enrich.claim.Parties.Term;
import io.truceline.enrich.text.Token;
import io.truceline.enrich.text.TokenText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parties that a stretch of tokens names. An adjective names a party only before an actor ("Azerbaijani armed
 * forces") or an act ("Israeli airstrikes"), so that "an Armenian-majority region" names nobody.
 */
final class PartyFinder {
    private static final int MOST_FILLERS = 4;
    private static final int MOST_LINKS = 2;
    private static final int MOST_NAMES = 3;
    private static final int MOST_OFFICE = 5;

    private final PartyTerms parties;
    private final Setting setting;
    private final TokenText text;
    private final List<Token> tokens;
    private final int limit;
    private int free;

    /** What the whole article says about who "the enclave's officials" or "the recognised government" are. */
    interface Setting {
        /** The likelier of several rows that share a name. */
        PartyRow choose(List<PartyRow> rows);

        /** The authorities of the region that the article is about, or null. */
        @Nullable
        PartyRow local();

        /** Whether words of other languages than English are read as names: "libanesa", but not the English "Israeli". */
        boolean foreign();

        /** Whether an actor may follow whose it is: "X forces". */
        boolean actorsFollow();
    }

    PartyFinder(PartyTerms parties, Setting setting, TokenText text, int limit) {
        this.parties = parties;
        this.setting = setting;
        this.text = text;
        this.tokens = text.tokens();
        this.limit = limit;
    }

    List<PartyMention> find(int from) {
        List<PartyMention> found = new ArrayList<>();
        int k = from;
        int nameless = from;
        free = from;
        while (k < limit) {
            PartyMention mention = at(k, from);
            if (mention != null && mention.row() != null) {
                add(found, mention);
                free = mention.to();
                k = Math.max(mention.to(), k + 1);
            } else {
                if (mention != null && k >= nameless) {
                    found.add(mention);
                    nameless = mention.to();
                }
                // a name may begin inside what names nobody: "the Army of National Liberation"
                k++;
            }
        }
        return found;
    }

    private static void add(List<PartyMention> found, PartyMention mention) {
        found.removeIf(m -> m.row() == null && m.to() > mention.from());
        PartyMention before = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean same = before != null && before.to() == mention.from() && before.isSame(mention);
        found.add(same ? found.remove(found.size() - 1).with(mention) : mention);
    }

    private @Nullable PartyMention at(int k, int from) {
        Map<Term, Integer> terms = meant(k);
        int longest = terms.entrySet().stream()
                .filter(e -> isNaming(e.getKey().how()))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(-1);
        if (longest < 0) {
            return null;
        }
        if (longest < limit && isOnlyMaker(longest)) {
            return null;
        }
        List<Term> best = terms.entrySet().stream()
                .filter(e -> e.getValue() == longest && isNaming(e.getKey().how()))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(Term::how))
                .toList();
        How how = best.get(0).how();
        return how == How.ADJECTIVE
                ? adjective(row(best, how), k, longest)
                : name(row(best, how), how, k, longest, from);
    }

    /** "US-brokered truce", "Hamas-ruled Gaza": names nobody who acts. */
    private boolean isOnlyMaker(int at) {
        return parties.longest(How.MAKER, tokens, at, limit) > 0;
    }

    private Map<Term, Integer> meant(int k) {
        Map<Term, Integer> meant = new LinkedHashMap<>();
        parties.at(tokens, k, limit).forEach((term, end) -> {
            if (isMeant(term, k, end)) {
                meant.put(term, end);
            }
        });
        return meant;
    }

    private boolean isMeant(Term term, int k, int end) {
        if (term.foreign() && !setting.foreign()) {
            return false;
        }
        return switch (term.letters()) {
            case ANY -> true;
            case CAPITAL -> tokens.get(k).capital();
            case UPPER -> text.surface(k, end).chars().noneMatch(Character::isLowerCase);
        };
    }

    private static boolean isNaming(How how) {
        return how == How.NAME || how == How.ADJECTIVE || how == How.GENERIC || how == How.LOCAL;
    }

    private @Nullable PartyRow row(List<Term> terms, How how) {
        if (how == How.LOCAL) {
            return setting.local();
        }
        List<PartyRow> rows = new ArrayList<>();
        for (Term term : terms) {
            PartyRow row = term.how() == how ? parties.byId(term.id()) : null;
            if (row != null) {
                rows.add(row);
            }
        }
        return rows.isEmpty() ? null : rows.size() == 1 ? rows.get(0) : setting.choose(rows);
    }

    private PartyMention name(@Nullable PartyRow row, How how, int k, int end, int from) {
        boolean owner = end < limit && tokens.get(end).is("'s");
        int actor = setting.actorsFollow() ? actorAfter(owner ? end + 1 : end) : -1;
        int left = how == How.NAME || how == How.GENERIC ? officeOf(k, from) : k;
        boolean whole = actor > 0 || !owner;
        return new PartyMention(row, article(left, from), actor > 0 ? pastName(actor) : end, k, whole);
    }

    private @Nullable PartyMention adjective(@Nullable PartyRow row, int k, int end) {
        int actor = setting.actorsFollow() ? actorAfter(end) : -1;
        if (actor > 0) {
            return new PartyMention(row, article(k, 0), pastName(actor), k, true);
        }
        int office = setting.foreign() ? officeOf(k, k - MOST_OFFICE - MOST_LINKS) : k;
        if (office < k) {
            return new PartyMention(row, article(office, 0), end, k, true);
        }
        if (isJoinedToActor(end)) {
            return new PartyMention(row, article(k, 0), end, k, true);
        }
        return isBeforeAct(end) || isBehindAct(k) ? new PartyMention(row, k, end, k, false) : null;
    }

    /** "X and Y forces": X has forces there, too. */
    private boolean isJoinedToActor(int end) {
        int joined = end < limit ? parties.longest(How.JOIN, tokens, end, limit) : -1;
        return joined > 0
                && joined < limit
                && meant(joined).entrySet().stream()
                        .anyMatch(e -> e.getKey().how() == How.ADJECTIVE && actorAfter(e.getValue()) > 0);
    }

    /** Past the last actor word that follows over fillers, or -1. */
    private int actorAfter(int start) {
        int end = -1;
        int fillers = 0;
        int k = start;
        while (k < limit && fillers <= MOST_FILLERS) {
            Map<Term, Integer> terms = parties.at(tokens, k, limit);
            int actor = PartyTerms.longest(terms, How.ACTOR);
            int filler = PartyTerms.longest(terms, How.FILLER);
            if (actor < 0 && filler < 0) {
                break;
            }
            k = Math.max(actor, filler);
            fillers++;
            end = actor > 0 ? k : end;
        }
        return end;
    }

    /** Past the name behind an office: "X's president Anna Bell". */
    private int pastName(int end) {
        if (parties.longest(How.OFFICE, tokens, end - 1, end) != end) {
            return end;
        }
        int k = end;
        while (k < limit && k - end < MOST_NAMES && isNamePart(k)) {
            k++;
        }
        return k;
    }

    private boolean isNamePart(int k) {
        Token token = tokens.get(k);
        return token.isWord()
                && token.capital()
                && token.start() - tokens.get(k - 1).end() <= 1;
    }

    /** "Frappe israélienne". */
    private boolean isBehindAct(int at) {
        for (int back = at - 1; setting.foreign() && back >= Math.max(0, at - MOST_LINKS); back--) {
            if (parties.longest(How.ACT, tokens, back, at) == at) {
                return true;
            }
        }
        return false;
    }

    private boolean isBeforeAct(int start) {
        int k = start;
        for (int fillers = 0; k < limit && fillers <= MOST_FILLERS; fillers++) {
            Map<Term, Integer> terms = parties.at(tokens, k, limit);
            if (PartyTerms.longest(terms, How.ACT) > 0) {
                return true;
            }
            int filler = PartyTerms.longest(terms, How.FILLER);
            boolean quote =
                    tokens.get(k).isSign() && "'’‘\"“”".contains(tokens.get(k).norm());
            if (filler < 0 && !quote) {
                return false;
            }
            k = Math.max(k + 1, filler);
        }
        return false;
    }

    /** First token of "ministry of defence of NAME", "ejército NAME", or the name's own. */
    private int officeOf(int k, int from) {
        int low = Math.max(from, free);
        int at = k;
        for (int back = k - 1; back >= Math.max(low, k - MOST_LINKS); back--) {
            at = parties.longest(How.LINK, tokens, back, k) == k ? back : at;
        }
        int office = k;
        for (int back = at - 1; back >= Math.max(low, at - MOST_OFFICE); back--) {
            if (parties.longest(How.ACTOR, tokens, back, at) == at) {
                office = isFillerOfName(back - 1, low) ? back - 1 : back;
            }
        }
        return office;
    }

    /** "Armed" of "the Armed Forces of NAME". */
    private boolean isFillerOfName(int at, int low) {
        return at >= low && tokens.get(at).capital() && parties.longest(How.FILLER, tokens, at, at + 1) == at + 1;
    }

    private int article(int k, int from) {
        return k > from && tokens.get(k - 1).is("the") ? k - 1 : k;
    }
}
