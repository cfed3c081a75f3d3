package io.truceline.contract.ops.config;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One feed.
 *
 * @param url absolute http or https address; analysts see it, so it must carry no password
 * @param outlet display name of the outlet; absent: the host name
 * @param owner group that owns the outlet; outlets of one owner are one source
 * @param language BCP 47
 * @param country ISO 3166-1 alpha-2
 * @param tags free words
 * @param every pins the interval; absent: adapted to the feed
 */
public record FeedConfig(
        String url,
        @Nullable String outlet,
        @Nullable String owner,
        @Nullable String language,
        @Nullable String country,
        List<String> tags,
        @Nullable Duration every) {
    public FeedConfig {
        String shown = url == null ? null : AddressText.withoutSecrets(url);
        BadSetting.require(url != null && isAbsolute(url), "url", shown, "an absolute http or https address");
        BadSetting.require(
                URI.create(url).getRawUserInfo() == null, "url", shown, "an address without user and password");
        BadSetting.require(
                country == null || country.matches("[A-Z]{2}"), "country", country, "two capital letters (ISO 3166-1)");
        BadSetting.require(every == null || every.toMillis() >= 1000, "every", every, "one second or more");
        tags = tags == null ? List.of() : List.copyOf(tags);
    }

    private static boolean isAbsolute(String url) {
        try {
            URI uri = URI.create(url);
            return uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
