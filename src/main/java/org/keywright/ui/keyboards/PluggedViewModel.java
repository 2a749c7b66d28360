package org.keywright.ui.keyboards;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.keywright.application.PluggedIn;
import org.keywright.application.Watch;
import org.keywright.ui.fx.Background;

/** The keyboards that are plugged in, while somebody looks. */
public final class PluggedViewModel {

    private final PluggedFinder finder;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<PluggedIn.Keyboard>> keyboards =
            new ReadOnlyObjectWrapper<>(List.of());
    private final AtomicInteger newest = new AtomicInteger();
    private Watch watching = () -> {};
    private boolean looking;

    /** None yet. */
    public PluggedViewModel(PluggedFinder finder, Background background) {
        this.finder = finder;
        this.background = background;
    }

    /** Those plugged in now. */
    public ReadOnlyObjectProperty<List<PluggedIn.Keyboard>> keyboardsProperty() {
        return keyboards.getReadOnlyProperty();
    }

    /** Begins to look. */
    public void attach() {
        looking = true;
        background.run(() -> finder.watch(this::onChanged), this::watchedBy);
        onChanged();
    }

    /** Looks no longer. */
    public void detach() {
        looking = false;
        newest.incrementAndGet();
        watching.close();
        watching = () -> {};
    }

    private void watchedBy(Watch watch) {
        watching.close();
        watching = watch;
        if (!looking) {
            detach();
        }
    }

    /** Devices or the list of keyboards have changed; may be called on any thread. */
    public void onChanged() {
        int mine = newest.incrementAndGet();
        background.run(
                finder::now,
                found -> {
                    if (looking && mine == newest.get()) {
                        keyboards.set(found);
                    }
                });
    }
}
