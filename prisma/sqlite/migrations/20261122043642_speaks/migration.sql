-- AlterTable
ALTER TABLE "Chat" ADD COLUMN "alerts" TEXT;
ALTER TABLE "Chat" ADD COLUMN "gone" TEXT;

-- AlterTable
ALTER TABLE "Sender" ADD COLUMN "chat" TEXT;

-- CreateTable
CREATE TABLE "Alarm" (
    "shopId" INTEGER NOT NULL,
    "platform" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "rule" TEXT,
    "state" TEXT,
    "at" DATETIME,

    PRIMARY KEY ("shopId", "platform", "chat", "kind"),
    CONSTRAINT "Alarm_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Alert" (
    "shopId" INTEGER NOT NULL,
    "id" INTEGER NOT NULL,
    "productId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "entryNumber" INTEGER NOT NULL,
    "figures" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "takenBack" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("shopId", "id"),
    CONSTRAINT "Alert_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "Alert_shopId_productId_fkey" FOREIGN KEY ("shopId", "productId") REFERENCES "Product" ("shopId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "AlertNotice" (
    "shopId" INTEGER NOT NULL,
    "alertId" INTEGER NOT NULL,
    "platform" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "reply" TEXT,

    PRIMARY KEY ("shopId", "alertId", "platform", "chat"),
    CONSTRAINT "AlertNotice_shopId_alertId_fkey" FOREIGN KEY ("shopId", "alertId") REFERENCES "Alert" ("shopId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Snooze" (
    "shopId" INTEGER NOT NULL,
    "platform" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "productId" INTEGER NOT NULL,
    "until" DATETIME NOT NULL,

    PRIMARY KEY ("shopId", "platform", "chat", "productId"),
    CONSTRAINT "Snooze_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "Snooze_shopId_productId_fkey" FOREIGN KEY ("shopId", "productId") REFERENCES "Product" ("shopId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- AlterTable
ALTER TABLE "Reply" ADD COLUMN "unasked" TEXT;
ALTER TABLE "Reply" ADD COLUMN "state" TEXT NOT NULL DEFAULT 'waiting';
ALTER TABLE "Reply" ADD COLUMN "fault" TEXT;
UPDATE "Reply" SET "state" = 'sent' WHERE "sentAt" IS NOT NULL;

-- AlterTable
ALTER TABLE "Shop" ADD COLUMN "lastAlert" INTEGER NOT NULL DEFAULT 0;

-- ChangeIndex
DROP INDEX "Reply_platform_sentAt_keptAt_idx";
CREATE INDEX "Reply_platform_state_keptAt_idx" ON "Reply"("platform", "state", "keptAt");

-- CreateIndex
CREATE INDEX "Alarm_at_idx" ON "Alarm"("at");

-- CreateIndex
CREATE INDEX "Alert_shopId_entryNumber_idx" ON "Alert"("shopId", "entryNumber");

-- CreateIndex
CREATE INDEX "Alert_shopId_productId_id_idx" ON "Alert"("shopId", "productId", "id");

-- CreateIndex
CREATE INDEX "AlertNotice_shopId_platform_chat_reply_idx" ON "AlertNotice"("shopId", "platform", "chat", "reply");
