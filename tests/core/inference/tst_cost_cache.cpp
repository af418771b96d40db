#include "core/inference/cost_cache.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera::inference;

namespace {

const CostKey key{"CPU, 2 threads", "flow", 1.0, 10, "0.1.0 1.13.0"};
const CostModel cost{1, 2.5, 0.1, 1e-6, 3, 4.25, 0.5, 2e-7};

}  // namespace

class TestCostCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsStoredComesBack() {
        const std::filesystem::path path = file("new/folder/costs.json");
        QVERIFY(!cachedCost(path, key).has_value());
        storeCost(path, key, cost);
        QCOMPARE(cachedCost(path, key), std::optional(cost));
    }

    void anotherVersionDeviceOrSettingIsMeasuredAgain() {
        const std::filesystem::path path = file("costs.json");
        storeCost(path, key, cost);
        for (const auto& change :
             {+[](CostKey& k) { k.versions = "0.2.0 2.4.0"; }, +[](CostKey& k) { k.device = "cuda:0"; },
              +[](CostKey& k) { k.flowScale = 0.5; }, +[](CostKey& k) { k.sampleSteps = 6; },
              +[](CostKey& k) { k.model = "blend"; }}) {
            CostKey other = key;
            change(other);
            QVERIFY(!cachedCost(path, other).has_value());
            storeCost(path, other, CostModel{});
        }
        QCOMPARE(cachedCost(path, key), std::optional(cost));  // the others did not push it out
    }

    void aDamagedCacheIsAnEmptyOne_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not json") << QByteArray("hello {");
        QTest::newRow("a list") << QByteArray("[1,2]");
        QTest::newRow("other schema") << QByteArray(R"({"schema":9,"costs":{}})");
        QTest::newRow("costs of the wrong kind") << QByteArray(R"({"schema":1,"costs":7})");
    }

    void aDamagedCacheIsAnEmptyOne() {
        QFETCH(QByteArray, bytes);
        const std::filesystem::path path = file("damaged.json");
        QFile damaged(QString::fromStdString(path.string()));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(bytes);
        damaged.close();
        QVERIFY(!cachedCost(path, key).has_value());
        storeCost(path, key, cost);
        QCOMPARE(cachedCost(path, key), std::optional(cost));
    }

    void aFolderThatCannotBeWrittenIsNoFailure() {
        storeCost("/proc/nowhere/costs.json", key, cost);
        QVERIFY(!cachedCost("/proc/nowhere/costs.json", key).has_value());
    }

private:
    std::filesystem::path file(const char* name) { return (m_dir.path() + "/" + name).toStdString(); }

    QTemporaryDir m_dir;
};

QTEST_APPLESS_MAIN(TestCostCache)
#include "tst_cost_cache.moc"
