package io.truceline.ingest.poll;

import io.truceline.contract.record.Feed;
import io.truceline.contract.record.FeedState;
import io.truceline.contract.topic.Topics;
import io.truceline.ingest.publish.StepPlan;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** What the poll step is to {@link io.truceline.ingest.publish.Step}. */
final class PollPlan implements StepPlan<FeedPartition> {
    private final Supplier<Polls> polls;
    private final FeedPartition.Parts parts;

    /** @param polls makes the polls of one partition */
    PollPlan(Supplier<Polls> polls, FeedPartition.Parts parts) {
        this.polls = polls;
        this.parts = parts;
    }

    @Override
    public String name() {
        return "poll";
    }

    @Override
    public String topic() {
        return Topics.FEEDS.name();
    }

    /** The feeds are read from their beginning each time; what was committed only shows how far the group is. */
    @Override
    public FeedPartition open(Taken taken, @Nullable OffsetAndMetadata committed) {
        FeedBook book = new FeedBook();
        Map<String, Feed> feeds = book.feeds();
        Map<String, FeedState> states = book.states();
        TopicPartition state =
                new TopicPartition(Topics.FEED_STATE.name(), taken.partition().partition());
        taken.state().read(state, record -> StateRecords.put(Topics.FEED_STATE, record, states));
        long end = taken.state().read(taken.partition(), record -> StateRecords.put(Topics.FEEDS, record, feeds));
        return new FeedPartition(taken, book, polls.get(), parts, end);
    }

    @Override
    public String describe(Collection<FeedPartition> owned) {
        int feeds = owned.stream().mapToInt(FeedPartition::feeds).sum();
        long failing = owned.stream().mapToLong(FeedPartition::failing).sum();
        return feeds + " feeds, " + failing + " failing";
    }
}
