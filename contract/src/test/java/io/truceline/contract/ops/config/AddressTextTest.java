package io.truceline.contract.ops.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jdbc:postgresql://db:5432/truceline                      | jdbc:postgresql://db:5432/truceline
            jdbc:postgresql://db/truceline?password=s3cret           | jdbc:postgresql://db/truceline…
            jdbc:postgresql://db/truceline?user=a@b&password=s3cret  | jdbc:postgresql://…@b…
            postgresql://ada:s3cret@db/truceline                     | postgresql://…@db/truceline
            postgresql://ada:s3/c?r@t@db/truceline                   | postgresql://…@db/truceline
            ada:s3cret@db                                            | …@db
            jdbc:h2:mem:x;PASSWORD=s3cret                            | jdbc:h2:mem:x…
            mysql                                                    | mysql
            https://feeds.example/a?token=s3cret#x                   | https://feeds.example/a…
            https://[2001:db8::1]:8443/a                             | https://[2001:db8::1]:8443/a
            """)
    void withoutSecrets_keepsHostAndPath(String address, String shown) {
        assertThat(AddressText.withoutSecrets(address)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://hooks.example/services/T0/s3cret | https://hooks.example…
            hooks.example/services/T0/s3cret         | hooks.example…
            http://ada:s3cret@hooks.example:8080/x   | http://…@hooks.example:8080…
            https://hooks.example?key=s3cret         | https://hooks.example…
            https://hooks.example                    | https://hooks.example
            """)
    void hostOnly_keepsHost(String address, String shown) {
        assertThat(AddressText.hostOnly(address)).isEqualTo(shown);
    }

    @Test
    void both_passwordOfAnyCharacters_isNeverShown() {
        Random random = new Random(5);
        for (int round = 0; round < 2000; round++) {
            String secret = "s3"
                    + random.ints(6, '!', 0x180)
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
            assertThat(AddressText.withoutSecrets("postgresql://ada:" + secret + "@db/truceline?x=1"))
                    .isEqualTo("postgresql://…@db/truceline…");
            assertThat(AddressText.hostOnly("https://ada:" + secret + "@hooks.example/x"))
                    .isEqualTo("https://…@hooks.example…");
        }
    }
}
