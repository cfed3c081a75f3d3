package io.truceline.sink.deliver;

import java.net.URI;

/** A webhook, ready to be sent to. */
public record Target(String name, URI url, Signer signer) {}
