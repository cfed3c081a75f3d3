/**
 * The only way out of the house. Every outbound request, of a feed, a page, a robots.txt, a webhook, goes through
 * {@link io.truceline.contract.net.WebClient}, and no connection is made to an address that was not judged:
 *
 * <pre>
 *   text ──{@link io.truceline.contract.net.WebAddress}──▶ scheme, host, port in one spelling
 *        ──{@link io.truceline.contract.net.AddressGuard}──▶ {@link io.truceline.contract.net.AddressVerdict}   (name, literal, port)
 *        ──GuardedDns──▶ the very addresses that will be connected to, each judged again
 *        ──WebClient──▶ {@link io.truceline.contract.net.WebReply} or {@link io.truceline.contract.net.WebFailure}
 *            ▲──────── every hop of a redirect starts at the top ────────┘
 * </pre>
 */
@NullMarked
package io.truceline.contract.net;

import org.jspecify.annotations.NullMarked;
