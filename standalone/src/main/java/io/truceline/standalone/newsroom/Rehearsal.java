package io.truceline.standalone.newsroom;

import io.truceline.contract.ops.StartException;
import java.time.Instant;

/** Writes every version of every page once, so that a wrong placeholder or slot is found at the start. */
final class Rehearsal {
    private final Script script;

    Rehearsal(Script script) {
        this.script = script;
    }

    /** Throws {@link StartException} naming the scene and the file. */
    void run() {
        Play play = new Play(script, Instant.EPOCH, "http://127.0.0.1");
        for (Scene scene : script.plan().scenes()) {
            for (int version = 1; version <= scene.texts().size(); version++) {
                rehearse(play, scene, version);
            }
        }
    }

    private void rehearse(Play play, Scene scene, int version) {
        try {
            OutletPlan outlet = script.plan().outlet(scene);
            new PageDocument(script.template(outlet)).html(play.page(scene, version));
        } catch (Fault e) {
            throw new StartException(
                    2,
                    ScriptReader.SCRIPT + ": scenes (" + scene.id() + "): pages/"
                            + scene.texts().get(version - 1) + " or outlets/" + scene.outlet() + ".html: "
                            + e.getMessage());
        }
    }
}
