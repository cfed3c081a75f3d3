package io.truceline.sink.console.view;

import java.util.List;

/**
 * One column: a party and what it says.
 *
 * @param outlets {@code 2 independent of 3 outlets}
 * @param stance {@code accuses Westmark. First report 06:12}
 * @param shown the first claims
 * @param more the rest
 */
public record SideView(
        String name, String anchor, String outlets, String stance, List<ClaimView> shown, List<ClaimView> more) {
    public boolean silent() {
        return shown.isEmpty();
    }
}
