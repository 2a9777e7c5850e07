package io.groundwork.dataset.remote;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;

/** The way to other machines. */
interface Wire {

    /** The addresses that the host has now. */
    List<InetAddress> resolve(String host) throws IOException;

    /** A connection to exactly that address. */
    Socket connect(InetAddress address, int port, int millis) throws IOException;

    /** Encrypts the connection, with a certificate that is the host's, or fails. */
    Socket secure(Socket plain, String host, int port) throws IOException;
}
