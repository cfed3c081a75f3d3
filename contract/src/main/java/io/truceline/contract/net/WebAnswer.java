package io.truceline.contract.net;

/** What came of a request: a server's {@link WebReply} of any status, or a {@link WebFailure} that says why there is none. */
public sealed interface WebAnswer permits WebReply, WebFailure {}
