package io.truceline.sink.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class SignerTest {
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    /** The example that the Standard Webhooks libraries test themselves with. */
    @Test
    void sign_knownExample_givesKnownSignature() {
        byte[] body = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);

        assertThat(new Signer(SECRET).sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, body))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void sign_otherBody_givesOtherSignature() {
        Signer signer = new Signer(SECRET);

        assertThat(signer.sign("m", 1, new byte[] {1})).isNotEqualTo(signer.sign("m", 1, new byte[] {2}));
    }

    @Test
    void signer_badSecret_isRefusedWithoutTellingIt() {
        for (String bad : new String[] {"MfKQ9r8GKYqrTwjU", "whsec_%%%", "whsec_c2hvcnQ="}) {
            assertThatThrownBy(() -> new Signer(bad))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("MfKQ9r8")
                    .hasMessageNotContaining("c2hvcnQ");
        }
    }
}
