package io.truceline.contract.net;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Asks for the addresses of a host name. */
@FunctionalInterface
public interface NameLookup {
    /** All addresses, never none. */
    InetAddress[] addressesOf(String host) throws UnknownHostException;
}
