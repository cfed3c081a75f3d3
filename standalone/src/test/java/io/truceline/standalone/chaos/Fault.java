package io.truceline.standalone.chaos;

import java.util.ArrayList;
import java.util.List;

/** What may befall a container. */
enum Fault {
    /** Power cut: SIGKILL, then started again. */
    KILL {
        @Override
        void begin(Stack stack, String container) {
            Commands.docker("kill", "-s", "KILL", container);
        }

        @Override
        void end(Stack stack, String container) {
            Commands.docker("start", container);
        }
    },
    /** The process stands still and comes back as if nothing had been: a zombie. */
    PAUSE {
        @Override
        void begin(Stack stack, String container) {
            Commands.docker("pause", container);
        }

        @Override
        void end(Stack stack, String container) {
            Commands.docker("unpause", container);
        }
    },
    /** The cable is pulled. */
    DISCONNECT {
        @Override
        void begin(Stack stack, String container) {
            Commands.docker("network", "disconnect", stack.network(), container);
        }

        @Override
        void end(Stack stack, String container) {
            List<String> arguments =
                    new ArrayList<>(List.of("network", "connect", "--alias", Stack.service(container)));
            arguments.addAll(Stack.reconnect(container));
            arguments.addAll(List.of(stack.network(), container));
            Commands.docker(arguments.toArray(String[]::new));
        }
    },
    /** An orderly restart, as for an upgrade. */
    RESTART {
        @Override
        void begin(Stack stack, String container) {
            Commands.docker("stop", "-t", "10", container);
        }

        @Override
        void end(Stack stack, String container) {
            Commands.docker("start", container);
        }
    };

    abstract void begin(Stack stack, String container);

    abstract void end(Stack stack, String container);
}
