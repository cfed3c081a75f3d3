# One image for all roles: ingest, enrich, sink and the demo's newsroom differ by their command alone, so a host builds, pulls
# and keeps the program once.

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -q -ntp -Dmaven.test.skip=true -Dspotless.check.skip -Djacoco.skip package
RUN docker/slim-libraries /src/standalone/target/lib /out/lib \
    && mkdir /out/app && cp standalone/target/truceline.jar standalone/target/lib/truceline-*.jar /out/app/ \
    && docker/list-classes standalone/target/lib standalone/target/truceline.jar /out/classes

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin truceline \
    && install -d -o truceline /var/lib/truceline
COPY docker/health docker/role /opt/truceline/
# Libraries first: they change seldom, our own jars with every build.
COPY --from=build /out/lib /opt/truceline/lib
COPY --from=build /out/app /opt/truceline/app
# An archive of the classes that the roles use: a role that was killed is back sooner, with half the processor time, and roles on
# one machine share its pages. It is valid for these very files in this order, and for the same native access, only.
COPY --from=build /out/classes /tmp/classes
RUN printf -- '-cp %s\n' "$(printf '%s:' /opt/truceline/app/*.jar /opt/truceline/lib/*.jar)" >/opt/truceline/classpath \
    && java -XX:+UseSerialGC -XX:-UsePerfData --enable-native-access=ALL-UNNAMED -Xshare:dump -Xlog:disable -XX:SharedClassListFile=/tmp/classes \
        -XX:SharedArchiveFile=/opt/truceline/classes.jsa @/opt/truceline/classpath \
    && rm /tmp/classes
HEALTHCHECK --interval=5s --timeout=3s --start-period=3m --retries=6 CMD ["/opt/truceline/health"]
USER truceline
WORKDIR /var/lib/truceline
# What may be lost: enrich's local copy of its state, rebuilt from Kafka. The sink's embedded database, if no other is configured.
VOLUME /var/lib/truceline
ENV TRUCELINE_DATA=/var/lib/truceline \
    TRUCELINE_OPS_BIND=0.0.0.0
ENTRYPOINT ["/opt/truceline/role"]
CMD ["--help"]
