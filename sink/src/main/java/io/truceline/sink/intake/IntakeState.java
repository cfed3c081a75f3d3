package io.truceline.sink.intake;

import io.truceline.contract.ops.CheckResult;

/** How the intake does, as others may ask at any time. */
final class IntakeState {
    private volatile CheckResult kafka = CheckResult.down("not yet connected");
    private volatile CheckResult store = CheckResult.down("not yet opened");

    CheckResult kafka() {
        return kafka;
    }

    CheckResult store() {
        return store;
    }

    void kafka(CheckResult now) {
        kafka = now;
    }

    void store(CheckResult now) {
        store = now;
    }
}
