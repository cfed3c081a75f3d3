package io.truceline.enrich.incident;

import io.truceline.contract.record.Attribution;
import io.truceline.contract.record.Certainty;
import io.truceline.contract.record.Claim;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How sure an incident is, from who stands behind its claims. */
final class Certainties {
    /** Below this the reading itself is in doubt. */
    private static final double DOUBTFUL = 0.4;

    private Certainties() {}

    /**
     * Observed if a monitor confirms or the accused admits; likely if one party is accused by two independent outlets that
     * have it from different mouths; unlikely if no reading is sure; else possible. One side's word stays possible, however many repeat it.
     */
    static Certainty of(List<Claim> claims) {
        if (claims.stream().anyMatch(c -> is(c, Attribution.MONITOR_CONFIRMED) || is(c, Attribution.ADMITTED))) {
            return Certainty.OBSERVED;
        }
        if (claims.stream().anyMatch(c -> isTwice(c, claims))) {
            return Certainty.LIKELY;
        }
        return claims.stream().anyMatch(c -> c.confidence() >= DOUBTFUL) ? Certainty.POSSIBLE : Certainty.UNLIKELY;
    }

    private static boolean isTwice(Claim claim, List<Claim> claims) {
        List<Claim> same = claims.stream()
                .filter(c -> !Wording.isDenial(c))
                .filter(c -> Wording.name(c.accused()).equals(Wording.name(claim.accused())))
                .toList();
        Set<String> mouths = same.stream().map(Wording::speaker).collect(Collectors.toSet());
        Set<String> articles = same.stream()
                .flatMap(c -> c.quotes().stream())
                .map(q -> q.articleId())
                .collect(Collectors.toSet());
        return claim.accused() != null
                && mouths.size() > 1
                && articles.size() > 1
                && same.stream().anyMatch(c -> c.independentOutlets() > 1);
    }

    private static boolean is(Claim claim, Attribution attribution) {
        return claim.attribution() == attribution;
    }
}
