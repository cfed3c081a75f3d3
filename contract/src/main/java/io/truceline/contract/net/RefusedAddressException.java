package io.truceline.contract.net;

import java.net.UnknownHostException;

/** The guard refused an address that a name led to. An UnknownHostException, since that is what a resolver may throw. */
final class RefusedAddressException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    RefusedAddressException(String reason) {
        super(reason);
    }
}
