package io.truceline.standalone.newsroom;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What stands in {@code script.yaml}.
 *
 * @param zone in which days and times in pages are told; one for all, so that two outlets never differ about the day
 * @param moments when the things happened that pages tell of
 */
record Plan(ZoneId zone, Map<String, Offset> moments, List<OutletPlan> outlets, List<Scene> scenes) {
    Plan {
        Fault.missing("zone", zone);
        moments = moments == null ? Map.of() : Map.copyOf(moments);
        outlets = outlets == null ? List.of() : List.copyOf(outlets);
        scenes = scenes == null ? List.of() : List.copyOf(scenes);
    }

    /** An outlet. The script has been checked: there is one. */
    OutletPlan outlet(Scene scene) {
        return outlets.stream()
                .filter(outlet -> Objects.equals(outlet.id(), scene.outlet()))
                .findFirst()
                .orElseThrow(
                        () -> new Fault("outlet: found " + scene.outlet() + ", allowed are the ids under outlets"));
    }
}
