#include "core/inference/compute/nvidia_driver.h"

#include <QTest>

using namespace tessera::inference;

class TestNvidiaDriver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOldDriverIsNamedWithWhatIsNeeded_data();
    void anOldDriverIsNamedWithWhatIsNeeded();
    void aDriverThatServesIsNoProblem();
    void whatTheDriverSaidIsPassedOn();
    void aMachineWithoutADriverSaysSo();
};

void TestNvidiaDriver::anOldDriverIsNamedWithWhatIsNeeded_data() {
    QTest::addColumn<QString>("release");
    QTest::addColumn<int>("serves");
    QTest::addColumn<int>("runtime");
    QTest::addColumn<QString>("expected");
    QTest::newRow("12 for 13") << "535.104" << 12020 << 13000
                               << "the NVIDIA driver 535.104 is too old for CUDA 13; 580 or newer is needed";
    QTest::newRow("11 for 12") << "470.82" << 11040 << 12080
                               << "the NVIDIA driver 470.82 is too old for CUDA 12; 525 or newer is needed";
    QTest::newRow("release unknown") << "" << 12080 << 13000
                                     << "the NVIDIA driver is too old for CUDA 13; 580 or newer is needed";
}

void TestNvidiaDriver::anOldDriverIsNamedWithWhatIsNeeded() {
    QFETCH(QString, release);
    QFETCH(int, serves);
    QFETCH(int, runtime);
    QFETCH(QString, expected);
    NvidiaDriver driver;
    driver.isInstalled = true;
    driver.release = release.toStdString();
    driver.cudaVersion = serves;

    QCOMPARE(QString::fromStdString(driverProblem(driver, runtime)), expected);
}

void TestNvidiaDriver::aDriverThatServesIsNoProblem() {
    NvidiaDriver driver;
    driver.isInstalled = true;
    driver.cudaVersion = 13000;

    QCOMPARE(driverProblem(driver, 13000), std::string());
    QCOMPARE(driverProblem(driver, 13020), std::string());  // minor releases serve each other
    QCOMPARE(driverProblem(driver, 12080), std::string());
}

void TestNvidiaDriver::whatTheDriverSaidIsPassedOn() {
    NvidiaDriver driver;
    driver.isInstalled = true;
    driver.cudaVersion = 13000;
    driver.failure = "the NVIDIA driver finds no card";

    QCOMPARE(driverProblem(driver, 13000), driver.failure);
}

void TestNvidiaDriver::aMachineWithoutADriverSaysSo() {
    const NvidiaDriver& driver = nvidiaDriver();
    if (driver.isInstalled) {
        QSKIP("this machine has a driver");
    }
    QVERIFY(driver.cards.empty());
    QCOMPARE(driver.failure, std::string("no NVIDIA driver is installed"));
}

QTEST_APPLESS_MAIN(TestNvidiaDriver)
#include "tst_nvidia_driver.moc"
