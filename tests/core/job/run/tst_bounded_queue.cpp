#include "core/job/run/bounded_queue.h"

#include <QTest>

#include <atomic>
#include <thread>

using tessera::job::BoundedQueue;

class TestBoundedQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsOrderAndEndsAfterTheLast() {
        BoundedQueue<int> queue(1000, 4);
        std::thread producer([&] {
            for (int i = 0; i < 100; ++i) {
                QVERIFY(queue.push(i, 10));
            }
            queue.close();
        });
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(queue.pop(), std::optional<int>(i));
        }
        QVERIFY(!queue.pop().has_value());
        producer.join();
    }

    void neverHoldsMoreBytesThanAllowed() {
        BoundedQueue<int> queue(25, 100);
        std::atomic<int> pushed = 0;
        std::thread producer([&] {
            for (int i = 0; i < 20; ++i) {
                QVERIFY(queue.push(i, 10));
                ++pushed;
            }
            queue.close();
        });
        int taken = 0;
        while (queue.pop()) {
            ++taken;
            QVERIFY(pushed - taken <= 3);  // two queued, one on its way
        }
        QCOMPARE(taken, 20);
        producer.join();
    }

    void oneItemLargerThanTheBoundPasses() {
        BoundedQueue<int> queue(25, 100);
        QVERIFY(queue.push(1, 1000));
        QCOMPARE(queue.pop(), std::optional<int>(1));
    }

    void abortWakesBothSides() {
        BoundedQueue<int> full(10, 1);
        QVERIFY(full.push(1, 10));
        BoundedQueue<int> empty(10, 1);
        std::thread producer([&] { QVERIFY(!full.push(2, 10)); });
        std::thread consumer([&] { QVERIFY(!empty.pop().has_value()); });
        full.abort();
        empty.abort();
        producer.join();
        consumer.join();
        QVERIFY(!full.pop().has_value());
    }
};

QTEST_APPLESS_MAIN(TestBoundedQueue)
#include "tst_bounded_queue.moc"
