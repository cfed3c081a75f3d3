package io.truceline.standalone.flow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** An authority of a test's own and a server's certificate from it, good for 127.0.0.1 alone. Made by the JDK's keytool. */
final class Certificates {
    static final String PASSWORD = "for-this-test-only";

    private final Path folder;

    Certificates(Path folder, String authority) throws Exception {
        this.folder = Files.createDirectories(folder);
        keytool("-genkeypair", "-alias", "ca", "-dname", "CN=" + authority, "-ext", "bc:c", "-keyalg", "RSA");
        keytool("-exportcert", "-rfc", "-alias", "ca", "-file", authority().toString());
        keytool("-genkeypair", "-alias", "server", "-dname", "CN=Test server", "-keyalg", "RSA");
        Path request = folder.resolve("server.csr");
        Path certificate = folder.resolve("signed.pem");
        keytool("-certreq", "-alias", "server", "-file", request.toString());
        keytool(
                "-gencert",
                "-rfc",
                "-alias",
                "ca",
                "-ext",
                "san=ip:127.0.0.1",
                "-infile",
                request.toString(),
                "-outfile",
                certificate.toString());
        keytool("-importcert", "-noprompt", "-alias", "server", "-file", certificate.toString());
    }

    private void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-keystore", keystore().toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said);
        }
    }

    /** Keys and certificates of both, PKCS 12. */
    Path keystore() {
        return folder.resolve("server.p12");
    }

    /** The authority's certificate, PEM. */
    Path authority() {
        return folder.resolve("authority.pem");
    }

    /** The server's certificate and the authority's, PEM. */
    String chain() throws IOException {
        return Files.readString(folder.resolve("signed.pem")) + Files.readString(authority());
    }

    /** The server's private key, PEM. */
    String privateKey() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keystore())) {
            store.load(in, PASSWORD.toCharArray());
        }
        Key key = store.getKey("server", PASSWORD.toCharArray());
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n";
    }
}
