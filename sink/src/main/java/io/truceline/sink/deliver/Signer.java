package io.truceline.sink.deliver;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs as Standard Webhooks 1.0.0 asks: {@code v1,} and base64 of HMAC-SHA256 over {@code id.timestamp.body}. */
public final class Signer {
    private static final String PREFIX = "whsec_";
    /** The specification's bounds for a secret, in bytes. */
    private static final int SHORTEST = 24;

    private static final int LONGEST = 64;

    private final SecretKeySpec key;

    /**
     * A signer with a secret.
     *
     * @param secret {@code whsec_} and 24 to 64 bytes in base64
     * @throws IllegalArgumentException if it is not; the secret is not in the message
     */
    public Signer(String secret) {
        this.key = new SecretKeySpec(bytes(secret.strip()), "HmacSHA256");
    }

    private static byte[] bytes(String secret) {
        if (!secret.startsWith(PREFIX)) {
            throw new IllegalArgumentException("found no whsec_ at its start");
        }
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("found no base64 after whsec_");
        }
        if (bytes.length < SHORTEST || bytes.length > LONGEST) {
            throw new IllegalArgumentException("found " + bytes.length + " bytes, allowed are 24 to 64");
        }
        return bytes;
    }

    /**
     * The value of header {@code webhook-signature}.
     *
     * @param id value of header {@code webhook-id}
     * @param timestamp value of header {@code webhook-timestamp}, seconds since 1970
     */
    public String sign(String id, long timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
