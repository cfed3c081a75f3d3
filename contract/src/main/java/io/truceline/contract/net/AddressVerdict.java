package io.truceline.contract.net;

/**
 * Whether a request may go there.
 *
 * @param reason in plain words, fit to be shown to the owner of a feed
 */
public record AddressVerdict(boolean allowed, String reason) {
    static AddressVerdict yes(String reason) {
        return new AddressVerdict(true, reason);
    }

    static AddressVerdict no(String reason) {
        return new AddressVerdict(false, reason);
    }
}
